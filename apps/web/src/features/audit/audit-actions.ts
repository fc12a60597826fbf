import { listAuditActions } from "@aquamark/api-client";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";

// More match what says hardly anything, and the API takes no more.
const foundMax = 100;

/** Every action that the audit knows of; none until they are known. */
export function useAuditActions(): readonly string[] {
  const { data } = useQuery({
    queryKey: ["audit", "actions"],
    queryFn: ({ signal }) => answerOf(listAuditActions({ signal })),
  });
  return data?.items ?? [];
}

/** The actions that are shown by words which hold a text, whatever the case of its letters. */
export function actionsShownWith(
  text: string | undefined,
  actions: readonly string[],
  wordsOf: (action: string) => string,
): string[] {
  const searched = text?.trim().toLocaleLowerCase() ?? "";
  if (searched === "") return [];
  return actions
    .filter((action) => wordsOf(action).toLocaleLowerCase().includes(searched))
    .slice(0, foundMax);
}
