import "../../apps/server/src/modules/programs/index.ts";
