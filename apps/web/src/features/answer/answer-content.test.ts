import { describe, expect, test } from "vitest";
import { type AnswerContent, differences, fieldName, sameContent, withField } from "./answer-content.ts";

const empty: AnswerContent = { parts: {}, comment: "", subMeasures: {}, notRelevant: false, quality: null };

describe("the content of a response", () => {
  test("is the same whatever the order of its parts, and with an empty sub-measure comment or none", () => {
    const one = { ...empty, parts: { a: { option: "x" }, b: { value: 1 } } };
    const other = {
      ...empty,
      parts: { b: { value: 1 }, a: { option: "x" } },
      subMeasures: { s: { comment: "" } },
    };

    expect(sameContent(one, other)).toBe(true);
  });

  test("differs by each single field", () => {
    const changes: [string, Partial<AnswerContent>][] = [
      ["part:a", { parts: { a: { option: "x" } } }],
      ["part:n", { parts: { n: { value: 0 } } }],
      ["subMeasureComment:s", { subMeasures: { s: { comment: "why" } } }],
      ["comment", { comment: "why" }],
      ["notRelevant", { notRelevant: true }],
      ["quality", { quality: 1 }],
    ];

    for (const [name, change] of changes) {
      expect(differences(empty, { ...empty, ...change }).map(fieldName)).toEqual([name]);
    }
  });

  test("tells an option from a number with the same text", () => {
    const option = { ...empty, parts: { a: { option: "1" } } };
    const value = { ...empty, parts: { a: { value: 1 } } };

    expect(sameContent(option, value)).toBe(false);
  });

  test("takes over every field of another one by name, and none but those", () => {
    const source: AnswerContent = {
      parts: { a: { option: "y" }, n: { value: 4 } },
      comment: "new",
      subMeasures: { s: { comment: "sub" } },
      notRelevant: true,
      quality: 5,
    };
    const target: AnswerContent = { ...empty, parts: { a: { option: "x" }, gone: { value: 2 } } };

    const all = differences(target, source).reduce(
      (content, field) => withField(content, source, field),
      target,
    );
    const single = withField(target, source, { kind: "part", key: "a" });

    expect(sameContent(all, source)).toBe(true);
    expect(single).toEqual({ ...target, parts: { a: { option: "y" }, gone: { value: 2 } } });
    expect(target.parts).toEqual({ a: { option: "x" }, gone: { value: 2 } });
  });
});
