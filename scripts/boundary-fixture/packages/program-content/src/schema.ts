export const schema = "only what is checked needs it";
