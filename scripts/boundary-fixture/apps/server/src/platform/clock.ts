import "../modules/programs/index.ts";
import "../../../local/src/index.ts";
