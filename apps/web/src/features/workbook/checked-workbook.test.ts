import type { WorkbookChange } from "@aquamark/api-client";
import { describe, expect, it } from "vitest";
import { checkResultOf, chosenChanges } from "./checked-workbook.ts";
import { workbookFileFault } from "./workbook-file.ts";
import { readWorkbookSearch } from "./workbook-search.ts";

const done = {
  kind: "program.workbook_check",
  state: "done",
  result: {
    counts: { added: 1, changed: 2, moved: 0, reordered: 0, removed: 3 },
    madeFrom: 3,
    contentRevision: 4,
    errors: { before: 1, after: 2 },
  },
} as const;

describe("the result of a check", () => {
  it("is counted, and tells what to look at", () => {
    expect(checkResultOf(done)).toEqual({
      counts: { added: 1, changed: 2, moved: 0, reordered: 0, removed: 3 },
      total: 6,
      isOlder: true,
      newErrors: 2,
      applyJobId: null,
      isDiscarded: false,
    });
  });

  it("is none of a job that runs, failed, or is about something else", () => {
    expect(checkResultOf({ ...done, state: "running" })).toBeNull();
    expect(checkResultOf({ ...done, state: "failed", result: null })).toBeNull();
    expect(checkResultOf({ ...done, kind: "program.import" })).toBeNull();
  });

  it("of an unknown shape is read as nothing to do, not as an error", () => {
    expect(checkResultOf({ ...done, result: { counts: "many" } })).toMatchObject({
      total: 0,
      newErrors: null,
    });
  });
});

describe("the changes shown", () => {
  const change = (title: string, kind: WorkbookChange["kind"], place: string[] = []): WorkbookChange => ({
    id: title,
    what: "measure",
    fields: [],
    kind,
    title,
    place,
  });
  const all = [
    change("Pumps", "added", ["Assets"]),
    change("Valves", "changed"),
    change("Asset plan", "removed"),
  ];

  it("are those of the chosen kind with the words in their title or their category's", () => {
    expect(chosenChanges(all, {})).toEqual(all);
    expect(chosenChanges(all, { kind: "changed" }).map(({ title }) => title)).toEqual(["Valves"]);
    expect(chosenChanges(all, { q: " ASSET " }).map(({ title }) => title)).toEqual(["Pumps", "Asset plan"]);
    expect(chosenChanges(all, { q: "asset", kind: "added" }).map(({ title }) => title)).toEqual(["Pumps"]);
  });
});

describe("the page's address", () => {
  it("holds the upload and the filters, and nothing else", () => {
    expect(readWorkbookSearch({ job: "j", kind: "moved", q: 2026, other: 1 })).toEqual({
      job: "j",
      kind: "moved",
      q: "2026",
    });
    expect(readWorkbookSearch({ kind: "all", q: "" })).toEqual({});
  });
});

describe("a workbook before it is sent", () => {
  it("must be an XLSX file that is neither empty nor too large", () => {
    expect(workbookFileFault({ name: "Survey.XLSX", size: 10 })).toBeNull();
    expect(workbookFileFault({ name: "survey.xlsm", size: 10 })).toBe("kind");
    expect(workbookFileFault({ name: "survey.csv", size: 10 })).toBe("kind");
    expect(workbookFileFault({ name: "survey.xlsx", size: 0 })).toBe("empty");
    expect(workbookFileFault({ name: "survey.xlsx", size: 10 * 1024 * 1024 + 1 })).toBe("too_large");
  });
});
