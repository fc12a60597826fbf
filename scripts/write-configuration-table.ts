// Writes docs/configuration.md from the settings, or with --check tells whether it is stale.
import { describeConfiguration } from "./describe-configuration.ts";
import { writeOrCheck } from "./generated-file.ts";

writeOrCheck({ path: "docs/configuration.md", text: describeConfiguration() }, "npm run schema");
