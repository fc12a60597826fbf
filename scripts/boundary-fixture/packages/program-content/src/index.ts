import "../../statistics/src/index.ts";
import "./schema.ts";
