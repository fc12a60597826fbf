import type { LocatedEntry, LocatedList, LocatedMap, LocatedNode } from "../located.ts";

/**
 * Gives an older library its present form, in place; places in the file stay.
 *
 * Older libraries have one `question` a requirement, with a type and choices for all of its questions; choices were
 * plain texts, and the type and the choices of a question were called `question_type` and `question_choices`.
 */
export function modernise(root: LocatedNode): void {
  const objects = valueOf(root, "objects");
  const frameworks = [...itemsOf(valueOf(objects, "framework")), ...itemsOf(valueOf(objects, "frameworks"))];
  for (const framework of frameworks) {
    for (const requirement of itemsOf(valueOf(framework, "requirement_nodes"))) {
      if (requirement.kind !== "map") continue;
      spreadQuestion(requirement);
      for (const question of questionsOf(requirement)) moderniseQuestion(question);
    }
  }
}

function spreadQuestion(requirement: LocatedMap): void {
  const old = requirement.entries.get("question");
  if (old?.value.kind !== "map" || isPresent(requirement.entries.get("questions"))) return;
  const shared = [...old.value.entries].filter(([key]) => key !== "questions");
  const items = itemsOf(old.value.entries.get("questions")?.value).map((question): LocatedNode => {
    const { offset } = question;
    const own: [string, LocatedEntry][] =
      question.kind === "map" ? [...question.entries] : [["text", { keyOffset: offset, value: question }]];
    return { kind: "map", offset, entries: new Map([...shared, ...own]) };
  });
  requirement.entries.delete("question");
  const value: LocatedList = { kind: "list", offset: old.value.offset, items };
  requirement.entries.set("questions", { keyOffset: old.keyOffset, value });
}

function questionsOf(requirement: LocatedMap): LocatedNode[] {
  const questions = requirement.entries.get("questions")?.value;
  if (questions?.kind !== "map") return itemsOf(questions);
  return [...questions.entries.values()].map(({ value }) => value);
}

function moderniseQuestion(question: LocatedNode): void {
  if (question.kind !== "map") return;
  const { entries } = question;
  for (const [old, now] of [
    ["question_type", "type"],
    ["question_choices", "choices"],
  ] as const) {
    const entry = entries.get(old);
    if (entry === undefined || isPresent(entries.get(now))) continue;
    entries.delete(old);
    entries.set(now, entry);
  }
  const choices = entries.get("choices");
  if (choices?.value.kind !== "list") return;
  // Several questions may share one list, which must not be changed under them.
  const items = choices.value.items.map((choice): LocatedNode => {
    if (choice.kind !== "scalar") return choice;
    const { offset } = choice;
    return { kind: "map", offset, entries: new Map([["value", { keyOffset: offset, value: choice }]]) };
  });
  entries.set("choices", { ...choices, value: { ...choices.value, items } });
}

function valueOf(node: LocatedNode | undefined, key: string): LocatedNode | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The items of a list, or the one thing that stands where a list may. */
function itemsOf(node: LocatedNode | undefined): LocatedNode[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items : [node];
}

function isPresent(entry: LocatedEntry | undefined): boolean {
  return entry !== undefined && !(entry.value.kind === "scalar" && entry.value.value === null);
}
