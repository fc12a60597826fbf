import "../../../infra/aws/names.ts";

export const local = "an embedded database";
