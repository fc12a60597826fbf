import { z } from "zod";
import { WrittenAnswersFile } from "./answers-schema.ts";
import { ProgramFile } from "./program-schema.ts";

/** The published JSON Schemas (draft 2020-12) by file name; `scripts/write-schema.ts` writes them. */
export function publishedSchemas(): Record<string, object> {
  return {
    "program-file.schema.json": toSchema(ProgramFile, "Aquamark program file"),
    "answers-file.schema.json": toSchema(WrittenAnswersFile, "Aquamark answers file"),
  };
}

function toSchema(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // Reading fills in the keys of parts and options.
      if (zodSchema instanceof z.ZodObject && Array.isArray(jsonSchema.required)) {
        jsonSchema.required = jsonSchema.required.filter((name) => name !== "key");
      }
    },
  });
  return { $schema, title, ...rest };
}
