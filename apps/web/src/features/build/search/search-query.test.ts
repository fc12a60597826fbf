import { describe, expect, it } from "vitest";
import { givenContent, surveyOf } from "../testing/given-content.ts";
import { isEmptyQuery, parseQuery, searchSurvey, toggleFilter, withType } from "./search-query.ts";

const content = givenContent({
  unplaced: ["spare"],
  measures: {
    m1: { title: "Pumpen prüfen", description: "Every second year." },
    m2: { title: "Pipes", responseTypeId: "number" },
    m3: { title: "People", description: "Who looks after the pumps" },
    spare: { title: "Spare pumps", responseTypeId: "number" },
  },
});

function found(text: string, errors: string[] = []) {
  const errorsOf = new Map(errors.map((id) => [id, 1]));
  const match = searchSurvey(content, surveyOf(content), parseQuery(text), errorsOf);
  return { matches: [...match.matches], shown: [...match.shown].sort(), unplaced: match.unplaced };
}

describe("a query", () => {
  it("is read into words and filters, with quotes around what has blanks", () => {
    expect(parseQuery('Pumps type:"Yes or no" is:error "two words" is:other')).toEqual({
      words: ["pumps", "two words", "is:other"],
      types: ["yes or no"],
      isUnplaced: false,
      isError: true,
    });
  });

  it("is empty without words and filters, also while a filter is being typed", () => {
    expect(isEmptyQuery(parseQuery("  type: "))).toBe(true);
    expect(isEmptyQuery(parseQuery(" "))).toBe(true);
    expect(isEmptyQuery(parseQuery("is:unplaced"))).toBe(false);
  });

  it("gets filters by buttons as if they had been typed", () => {
    expect(toggleFilter("pumps", "is:error")).toBe("pumps is:error");
    expect(toggleFilter("is:error pumps", "is:error")).toBe("pumps");
    expect(withType('pumps type:"Yes or no"', "Number")).toBe('pumps type:"Number"');
    expect(withType("type:number pumps", null)).toBe("pumps");
  });
});

describe("searching a survey", () => {
  it("finds words in titles and texts, whatever their case and accents, with the way to them", () => {
    expect(found("pump")).toEqual({
      matches: ["m1", "m3"],
      shown: ["a", "a.1", "a.2", "m1", "m3"],
      unplaced: ["spare"],
    });
    expect(found("PRUFEN year").matches).toEqual(["m1"]);
  });

  it("finds categories by words alone", () => {
    expect(found("a.1").matches).toContain("a.1");
    expect(found("a.1 type:yes").matches).not.toContain("a.1");
  });

  it("finds by response type, by error and by being in no survey", () => {
    expect(found("type:number")).toMatchObject({ matches: ["m2"], unplaced: ["spare"] });
    expect(found("is:error", ["m3"])).toMatchObject({ matches: ["m3"], unplaced: [] });
    expect(found("is:unplaced")).toMatchObject({ matches: [], unplaced: ["spare"] });
  });
});
