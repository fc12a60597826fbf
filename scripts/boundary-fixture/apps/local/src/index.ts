export const local = "an embedded database";
