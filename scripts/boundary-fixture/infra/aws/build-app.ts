import "../../apps/server/src/app.ts";
