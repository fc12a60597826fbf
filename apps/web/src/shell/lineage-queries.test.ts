import { expect, it } from "vitest";
import { surveyThere } from "./lineage-queries.ts";

const surveys = [
  { id: "assets", title: "Assets" },
  { id: "finance", title: "Finance" },
];

it("stays in the survey that is looked at, where the other program has the thing in it too", () => {
  expect(surveyThere({ surveys }, "finance")).toBe("finance");
});

it("leads into the first survey elsewhere, and nowhere where the thing is placed in none", () => {
  expect(surveyThere({ surveys }, "people")).toBe("assets");
  expect(surveyThere({ surveys: [] }, "assets")).toBeNull();
});
