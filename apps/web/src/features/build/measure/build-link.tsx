import type { ReactElement, ReactNode } from "react";
import { TextLink } from "../../../shell/link.tsx";
import { type Selected, writeSelected } from "../builder-search.ts";

/** A link to another thing of the program, in the builder. */
export function BuildLink({
  programId,
  surveyId,
  selected,
  children,
}: {
  programId: string;
  /** The survey that the tree is to show; as it is where null. */
  surveyId: string | null;
  selected: Selected;
  children: ReactNode;
}): ReactElement {
  return (
    <TextLink
      to="/programs/$programId/build"
      params={{ programId }}
      search={{
        ...(surveyId === null ? {} : { survey: surveyId }),
        select: writeSelected(selected),
      }}
    >
      {children}
    </TextLink>
  );
}
