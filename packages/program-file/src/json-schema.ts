import { z } from "zod";
import { WrittenAnswersFile } from "./answers-schema.ts";
import { ProgramFile } from "./program-schema.ts";

/** The published JSON Schemas (draft 2020-12) by file name; `scripts/write-schema.ts` writes them. */
export function publishedSchemas(): Record<string, string> {
  return {
    "program-file.schema.json": toText(ProgramFile, "Aquamark program file"),
    "answers-file.schema.json": toText(WrittenAnswersFile, "Aquamark answers file"),
  };
}

function toText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // Reading fills in the keys of parts and options.
      if (zodSchema instanceof z.ZodObject && Array.isArray(jsonSchema.required)) {
        jsonSchema.required = jsonSchema.required.filter((name) => name !== "key");
      }
    },
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
