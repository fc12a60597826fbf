import { describe, expect, it } from "vitest";
import { givenContent, surveyOf } from "../testing/given-content.ts";
import { type Clip, readClip } from "./clipboard.ts";
import { pasteHere, pastePlaces } from "./paste.ts";

const content = givenContent();
const clip = (ids: string[]): Clip => ({
  mode: "copy",
  programId: "program",
  surveyId: "survey",
  ids,
  title: "",
});

describe("a stored clip", () => {
  it("is read back as it was written", () => {
    expect(readClip(JSON.stringify(clip(["a"])))).toEqual(clip(["a"]));
  });

  it.each([null, "", "{", "null", "[]", '{"mode":"move"}', '{"mode":"cut","programId":"p"}'])(
    "is nothing where %j stands",
    (text) => {
      expect(readClip(text)).toBeNull();
    },
  );
});

describe("the place to paste", () => {
  const places = (ids: string[], active: string | null) =>
    pastePlaces(content, clip(ids), surveyOf(content), active);

  it("for measures is the end of the active category, or behind the active measure", () => {
    expect(places(["m1"], "a.2")).toEqual([{ parentId: "a.2", index: 1 }]);
    expect(places(["m4"], "m1")).toEqual([{ parentId: "a.1", index: 1 }]);
  });

  it("for categories is on the level they come from first", () => {
    expect(places(["a.1"], "b")[0]).toEqual({ parentId: "b", index: 1 });
    expect(places(["a.1"], "b.1")[0]).toEqual({ parentId: "b", index: 1 });
    expect(places(["a"], "b")[0]).toEqual({ parentId: null, index: 2 });
    expect(places(["a"], null)).toEqual([{ parentId: null, index: 2 }]);
  });

  it("is the first that is not refused", () => {
    const operation = { kind: "deleteSurvey" as const, surveyId: "survey" };
    const fault = { operation: 0, reason: "refused" as const, code: "title_empty", params: {}, path: "" };
    const two = [
      { parentId: null, index: 0 },
      { parentId: "a", index: 0 },
    ];

    const pasted = pasteHere(two, ({ parentId }) => (parentId === null ? fault : [operation]));
    const refused = pasteHere(two, () => fault);

    expect(pasted).toMatchObject({ ok: true, at: { parentId: "a" } });
    expect(refused).toEqual({ ok: false, fault });
  });
});
