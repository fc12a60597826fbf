import { listSurveyGroups, type Ref } from "@aquamark/api-client";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "./api.ts";

/** The survey groups the user may choose from, with those already chosen, by title. */
export function useSurveyGroupChoices(chosen: readonly Ref[] = []): Ref[] {
  const { data } = useQuery({
    queryKey: ["survey_group", "list", "choices"],
    queryFn: ({ signal }) => answerOf(listSurveyGroups({ query: { limit: 200, sort: "title" }, signal })),
  });
  const byId = new Map<string, Ref>(
    [...chosen, ...(data?.items ?? [])].map(({ id, title }) => [id, { id, title }]),
  );
  return [...byId.values()].toSorted((one, other) => one.title.localeCompare(other.title));
}
