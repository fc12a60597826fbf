import {
  client,
  type ImportProgramErrors,
  type ImportProgramResponses,
  type Job,
} from "@aquamark/api-client";
import { answerOf } from "../../shell/api.ts";

/** Starts the import of a program file, with the form as the page has filled it. */
export function importProgram(form: FormData): Promise<Job> {
  return answerOf(
    client.post<ImportProgramResponses, ImportProgramErrors>({
      url: "/api/v1/programs/import",
      body: form,
      bodySerializer: null,
      // The browser states the boundary between the parts.
      headers: { "Content-Type": null },
    }),
  );
}
