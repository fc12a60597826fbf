import { listVersionsOf, type Version } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "./api.ts";
import type { Uuid } from "./api-types.ts";

export type LineageKind = "survey" | "category" | "measure" | "responseType";

/** In which programs of the lineage something is, the present one among them. */
export function lineageQuery(programId: Uuid, kind: LineageKind, id: Uuid) {
  return queryOptions({
    queryKey: ["program", programId, "versions", kind, id],
    queryFn: ({ signal }) => answerOf(listVersionsOf({ path: { programId }, query: { kind, id }, signal })),
  });
}

/** The survey a link leads into: the one looked at, if it has the thing there too, else the first. */
export function surveyThere(version: Pick<Version, "surveys">, surveyId: Uuid | undefined): Uuid | null {
  const same = version.surveys.find(({ id }) => id === surveyId);
  return (same ?? version.surveys[0])?.id ?? null;
}
