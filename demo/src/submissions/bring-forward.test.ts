import { describe, expect, it } from "vitest";
import { bringForward } from "./bring-forward.ts";
import { demoSubmissions } from "./demo-submissions.ts";

const submissions = demoSubmissions();
const day = 86_400_000;
const instants = (value: unknown) => JSON.stringify(value).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];

describe("submissions that are brought forward", () => {
  const at = new Date("2029-03-14T15:00:00Z");
  const forward = bringForward(submissions, at);
  const pairs = forward.map(
    (submission, index) => [submissions[index] as typeof submission, submission] as const,
  );
  const isOpen = ({ appliesOn, approval }: (typeof submissions)[number]) =>
    appliesOn === "2026-06-30" && approval !== "approved";

  it("are of the last round and not approved yet; drafts are of the last week, the others of the last seven", () => {
    for (const [before, after] of pairs) {
      if (!isOpen(before)) {
        expect(after).toBe(before);
        continue;
      }
      const ageDays = (at.getTime() - Date.parse(after.modifiedAt)) / day;
      expect(ageDays).toBeGreaterThanOrEqual(0);
      expect(ageDays).toBeLessThan(after.approval === "draft" ? 7 : 49);
    }
    const waits = pairs.filter(([, { approval }]) => approval === "final" || approval === "reviewed");
    const overdue = waits.filter(([, { modifiedAt }]) => at.getTime() - Date.parse(modifiedAt) > 30 * day);
    expect(overdue.length).toBeGreaterThan(3);
    expect(overdue.length).toBeLessThan(waits.length - 3);
  });

  it("move by the same number of weeks in all that they hold, and change in nothing else", () => {
    for (const [before, after] of pairs) {
      const [was, is] = [instants(before), instants(after)];
      const [first = ""] = was;
      const shift = Date.parse(is[0] ?? "") - Date.parse(first);
      expect(shift % (7 * day)).toBe(0);
      expect(is.map((each) => Date.parse(each) - shift)).toEqual(was.map((each) => Date.parse(each)));
      const rest = (value: unknown) => JSON.stringify(value).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");
      expect(rest(after)).toBe(rest(before));
    }
  });

  it("stay where they are as long as they are news", () => {
    expect(bringForward(submissions, new Date("2026-07-20T00:00:00Z"))).toEqual(submissions);
  });
});
