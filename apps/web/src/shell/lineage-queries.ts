import { client } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf, type Reply } from "./api.ts";
import type { Ref, Uuid } from "./api-types.ts";

export type LineageKind = "survey" | "category" | "measure" | "responseType";

/** The same thing in one program of the lineage. */
export type LineageVersion = {
  program: Ref & { finalisedAt: string | null; createdAt: string };
  /** The live surveys of that program that have it. */
  surveys: Ref[];
  title: string;
  /** Of a response type: how many measures use it there. */
  measures?: number;
};

/** In which programs of the lineage something is, the present one among them. */
export function lineageQuery(programId: Uuid, kind: LineageKind, id: Uuid) {
  return queryOptions({
    queryKey: ["program", programId, "versions", kind, id],
    queryFn: ({ signal }) =>
      answerOf(
        client.get({
          url: "/api/v1/programs/{programId}/versions",
          path: { programId },
          query: { kind, id },
          signal,
        }) as Reply<{ items: LineageVersion[] }>,
      ),
  });
}

/** The survey a link leads into: the one looked at, if it has the thing there too, else the first. */
export function surveyThere(
  version: Pick<LineageVersion, "surveys">,
  surveyId: Uuid | undefined,
): Uuid | null {
  const same = version.surveys.find(({ id }) => id === surveyId);
  return (same ?? version.surveys[0])?.id ?? null;
}
