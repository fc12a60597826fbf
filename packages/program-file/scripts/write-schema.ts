import { writeFileSync } from "node:fs";
import { publishedSchemas } from "../src/json-schema.ts";

for (const [name, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(new URL(`../${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
