import { writeFileSync } from "node:fs";
import { publishedSchemas } from "../src/json-schema.ts";

for (const [name, text] of Object.entries(publishedSchemas())) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
}
