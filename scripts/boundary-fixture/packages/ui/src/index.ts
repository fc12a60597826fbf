import "../../api-client/src/index.ts";
