// Writes database/schema.sql from a freshly migrated database, or with --check tells whether it is stale.
import { describeSchema } from "./describe-schema.ts";
import { writeOrCheck } from "./generated-file.ts";
import { withMigratedDatabase } from "./with-migrated-database.ts";

const text = await withMigratedDatabase(describeSchema);
writeOrCheck({ path: "database/schema.sql", text }, "npm run schema");
