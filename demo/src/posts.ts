import type { SurveyGroupKey } from "./organisations/survey-groups.ts";
import { DEMO_ACCOUNT_ORGANISATION } from "./organisations/users.ts";

/** Something that somebody posted, so that every home page has news. */
export type DemoPost = {
  key: string;
  /** The key of the user. */
  by: string;
  /** The key of the organisation it was written to; null for all. */
  organisation: string | null;
  surveyGroups: SurveyGroupKey[];
  isPinned: boolean;
  /** Markdown. */
  body: string;
  /** How long before the demo was loaded: news that is years old would be none. */
  hoursAgo: number;
};

export const demoPosts: readonly DemoPost[] = [
  {
    key: "how-the-round-works",
    by: "admin",
    organisation: null,
    surveyGroups: ["water", "transport"],
    isPinned: true,
    hoursAgo: 6 * 24 + 3,
    body: `**How this round works**

Answer every measure, then make the submission *final*. A consultant reviews it, and the authority approves it. From *reviewed* on it counts in the comparison.

- Where a measure does not apply to you, say so and why.
- Add a comment wherever a reviewer could ask "how do you know?".`,
  },
  {
    key: "first-results",
    by: "admin",
    organisation: null,
    surveyGroups: ["water"],
    isPinned: false,
    hoursAgo: 2 * 24 + 5,
    body: `The first results of 2026 can be compared

More than ten water utilities have been reviewed, so **Compare** shows quartiles now. The rest follows as reviews are done. Thank you for the careful comments: they made reviewing a pleasure.`,
  },
  {
    key: "figures-have-come",
    by: "orgadmin",
    organisation: DEMO_ACCOUNT_ORGANISATION,
    surveyGroups: ["water"],
    isPinned: false,
    hoursAgo: 20,
    body: "Ines, the pump station figures have come in. Could you finish the measures on maintenance with them, and give me a sign when I should look?",
  },
];
