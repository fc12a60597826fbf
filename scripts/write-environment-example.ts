// Writes .env.example from the settings, or with --check tells whether it is stale.
import { describeEnvironment } from "./describe-environment.ts";
import { writeOrCheck } from "./generated-file.ts";

writeOrCheck({ path: ".env.example", text: describeEnvironment() }, "npm run schema");
