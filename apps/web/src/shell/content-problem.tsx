import { Notice } from "@aquamark/ui";
import type { ReactElement } from "react";
import { contentFaultsOf, useContentFaultWords } from "./content-faults.ts";
import { problemMessage } from "./problem.ts";
import { ProblemNote } from "./states.tsx";

/** Why a change of a program's content did not happen: every fault of its operations where they are named. */
export function ContentProblem({ error }: { error: unknown }): ReactElement {
  const words = useContentFaultWords();
  const messages = [...new Set(contentFaultsOf(error).map(words))];
  if (messages.length === 0) return <ProblemNote error={error} />;
  return (
    <Notice kind="danger" live title={problemMessage(error)}>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}
