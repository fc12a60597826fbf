import type { ProgramContent, ResponseTypeContent } from "@aquamark/program-content";
import { newId } from "../../../shell/new-id.ts";

/** A response type to begin with: one choice between two options, under a name that is free. */
export function newResponseType(
  content: ProgramContent,
  name: string,
  [no, yes]: [string, string],
): ResponseTypeContent {
  const taken = new Set([...content.responseTypes.values()].map((type) => type.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return {
    id: newId(),
    key: null,
    name: free,
    formula: null,
    parts: [
      {
        type: "multipleChoice",
        key: "a",
        options: [
          { key: "no", score: 0, name: no },
          { key: "yes", score: 1, name: yes },
        ],
      },
    ],
  };
}
