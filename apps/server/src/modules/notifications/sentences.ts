import type { ActivityState, EntityKind, Verb } from "../activity/index.ts";

// What follows the actor and stands before the thing: "Ada Marsh changed the program “Water”".
const verbs = {
  create: "created",
  update: "changed",
  state: "changed the state of",
  delete: "deleted",
  undelete: "restored",
  relation: "moved",
  reorder: "reordered what is in",
  report: "exported",
  broadcast: "sent",
} as const satisfies Record<Verb, string>;

// Where a verb says more of a kind.
const verbsOfKinds: Partial<Record<`${EntityKind}.${Verb}`, string>> = {
  "measure.relation": "changed the place or the bindings of",
  "program.relation": "changed the survey groups of",
  "response.create": "gave",
  "response.relation": "changed the attachments of",
  "response.state": "changed the level of",
  "submission.state": "changed the level of",
  "survey_access.state": "changed",
  "user.delete": "shut out",
  "user.undelete": "let in again",
};

// What a thing was brought to says more than that its state was changed.
const verbsOfStates: Record<ActivityState, string> = {
  draft: "put back to draft",
  final: "made final",
  reviewed: "reviewed",
  approved: "approved",
  finalised: "finalised",
  open: "opened again",
  granted: "granted",
  revoked: "revoked",
};

const kinds = {
  organisation: ["the organisation", "the organisations"],
  user: ["the user", "the users"],
  survey_group: ["the survey group", "the survey groups"],
  survey_access: ["the access to the survey", "the access to the surveys"],
  program: ["the program", "the programs"],
  survey: ["the survey", "the surveys"],
  category: ["the category", "the categories"],
  measure: ["the measure", "the measures"],
  response_type: ["the response type", "the response types"],
  submission: ["the submission", "the submissions"],
  response: ["the answer to", "the answers to"],
  post: ["the post", "the posts"],
} as const satisfies Record<EntityKind, readonly [one: string, several: string]>;

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

// More would be a list and no sentence.
const titlesMax = 5;
const titleLengthMax = 120;

/** What one person did to one or more things of a kind. */
export type Deed = {
  actor: string;
  /** As whom, where not as themselves. */
  actingAs: string | null;
  verbs: readonly Verb[];
  state: ActivityState | null;
  kind: EntityKind;
  /** Of a category that lies in a submission: it was rated. */
  isAnswered: boolean;
  titles: readonly string[];
};

/** A deed in a sentence. */
export function sentenceOf({ actor, actingAs, verbs: done, state, kind, isAnswered, titles }: Deed): string {
  const who = actingAs === null ? actor : `${actor}, as ${actingAs},`;
  const what = done.map((verb) => {
    if (kind === "category" && isAnswered && verb === "update") return "rated";
    if (verb === "state" && state !== null) return verbsOfStates[state];
    return verbsOfKinds[`${kind}.${verb}`] ?? verbs[verb];
  });
  const shown = titles.length > titlesMax ? titles.slice(0, titlesMax - 1) : titles;
  const left = titles.length - shown.length;
  const named = [...shown.map(quoted), ...(left === 0 ? [] : [`${left} more`])];
  return `${who} ${listed.format(what)} ${kinds[kind][titles.length === 1 ? 0 : 1]} ${listed.format(named)}.`;
}

function quoted(title: string): string {
  return `“${title.length > titleLengthMax ? `${title.slice(0, titleLengthMax - 1)}…` : title}”`;
}

/** Who wrote a post, and to whom. */
export function headingOf(author: string, organisation: string | null, isPinned: boolean): string {
  return `${isPinned ? "Pinned: " : ""}${author} to ${organisation ?? "everybody"}`;
}

/** "1 change", "7 changes". */
export function changesOf(count: number, shown: string): string {
  return count === 1 ? `${shown} change` : `${shown} changes`;
}

/** How often mails come. */
export function everyOf(hours: number): string {
  if (hours === 1) return "every hour";
  if (hours === 24) return "once a day";
  if (hours === 168) return "once a week";
  return hours % 24 === 0 ? `every ${hours / 24} days` : `every ${hours} hours`;
}

/** What a mail does not tell. */
export const notes = {
  cut: (days: number) => `It reaches back ${days} days at most; what happened before is on your timeline.`,
  left: (count: number, shown: string) =>
    `${shown} older ${count === 1 ? "change is" : "changes are"} left out and ${count === 1 ? "is" : "are"} on your timeline.`,
} as const;
