import "../../statistics/src/index.ts";
