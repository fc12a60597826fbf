import { oneOf, optional, textOf } from "../../shell/list-search.ts";

/** The thing whose panel is shown. */
export type Selected = { kind: "category" | "measure" | "type" | "survey"; id: string };

/** What the builder's address says. */
export type BuildSearch = {
  survey?: string;
  /** Such as `measure:…`. */
  select?: string;
  /** The field of it that a link leads to. */
  field?: string;
  q?: string;
  view?: View;
  deleted?: "any";
};

const views = ["types", "problems"] as const;
/** What stands beside the panel; the tree where it is absent. */
type View = (typeof views)[number];

const kinds = ["category", "measure", "type", "survey"] as const;

export function readBuildSearch(raw: Record<string, unknown>): BuildSearch {
  const select = textOf(raw, "select");
  return {
    ...optional("survey", textOf(raw, "survey")),
    ...optional("select", select !== undefined && readSelected(select) !== null ? select : undefined),
    ...optional("field", textOf(raw, "field")),
    ...optional("q", textOf(raw, "q")),
    ...optional("view", oneOf(raw, "view", views)),
    ...optional("deleted", oneOf(raw, "deleted", ["any"])),
  };
}

export function readSelected(text: string | undefined): Selected | null {
  const [kind, id] = text?.split(":") ?? [];
  const known = kinds.find((each) => each === kind);
  return known === undefined || id === undefined || id === "" ? null : { kind: known, id };
}

export function writeSelected({ kind, id }: Selected): string {
  return `${kind}:${id}`;
}
