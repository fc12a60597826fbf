import { describe, expect, test } from "vitest";
import {
  givenResponse,
  givenScoring,
  givenSurvey,
  multipleChoice,
  numerical,
} from "../testing/given-survey.ts";
import type { CategoryDefinition, SurveyDefinition } from "../types.ts";
import { compileSurvey } from "./compile.ts";

const bindTo = (measure: string, field = "_raw") => ({ measure, field });

describe("the structural error of a placement", () => {
  test("is an unbound variable", () => {
    const survey = givenSurvey({ a: { formula: "x + y", bindings: { x: bindTo("a") } } });

    expect(survey.structuralError("a")).toEqual({ code: "unbound_variable", params: { name: "y" } });
  });

  test.each([
    ["a field its source does not declare", "b", "nothing"],
    ["a field of a measure that is not placed", "elsewhere", "_raw"],
    ["the position of a number", "b", "n__i"],
    ["a name every object inherits", "b", "constructor"],
  ])("is %s", (_, measure, field) => {
    const survey = givenSurvey({
      a: { formula: "x", bindings: { x: { measure, field } } },
      b: { parts: [numerical("n")] },
    });

    expect(survey.structuralError("a")).toEqual({
      code: "undeclared_field",
      params: { name: "x", measure, field },
    });
    expect(givenScoring(survey, { a: givenResponse({}) }).response("a")?.error?.code).toBe(
      "undeclared_field",
    );
  });

  test.each(["n", "p", "p__i", "_raw", "_score", "_weight"])("is none for the field %s", (field) => {
    const survey = givenSurvey({
      a: { formula: "x", bindings: { x: { measure: "b", field } } },
      b: { parts: [numerical("n"), multipleChoice("p", { low: 0, high: 1 })] },
    });

    expect(survey.structuralError("a")).toBeNull();
  });

  test("is a superfluous binding, which does not stop scoring", () => {
    const survey = givenSurvey({
      unused: { parts: [numerical("n")], bindings: { x: bindTo("other") } },
      own: { parts: [numerical("n")], formula: "n", bindings: { n: bindTo("other") } },
      other: { parts: [numerical("n")] },
    });
    const scoring = givenScoring(survey, { unused: givenResponse({ n: 1 }), own: givenResponse({ n: 2 }) });

    expect(survey.structuralError("unused")).toEqual({ code: "superfluous_binding", params: { name: "x" } });
    expect(survey.structuralError("own")).toEqual({ code: "superfluous_binding", params: { name: "n" } });
    expect(survey.structure.errors).toBe(2);
    expect(scoring.response("unused")).toMatchObject({ raw: 1, error: null });
    expect(scoring.response("own")).toMatchObject({ raw: 2, error: null });
    expect(survey.dependants("other")).toEqual([]);
  });

  test("is a cyclic dependency on a cycle and downstream of it, not upstream", () => {
    const survey = givenSurvey({
      upstream: { parts: [numerical("n")] },
      a: { formula: "x + y", bindings: { x: bindTo("b"), y: bindTo("upstream") } },
      b: { formula: "x", bindings: { x: bindTo("a") } },
      downstream: { formula: "x", bindings: { x: bindTo("b") } },
      self: { formula: "x", bindings: { x: bindTo("self") } },
    });
    const content = givenResponse({});
    const scoring = givenScoring(survey, { a: content, b: content, downstream: content, self: content });

    expect(survey.structuralError("upstream")).toBeNull();
    for (const id of ["a", "b", "downstream", "self"]) {
      expect(survey.structuralError(id)?.code).toBe("cyclic_dependency");
      expect(scoring.response(id)?.error?.code).toBe("cyclic_dependency");
    }
    expect(survey.structure.errors).toBe(4);
  });

  test("is the first that matches: unbound, undeclared, superfluous, cyclic", () => {
    const survey = givenSurvey({
      unbound: { formula: "x + y", bindings: { x: bindTo("gone"), z: bindTo("plain") } },
      undeclared: { formula: "x", bindings: { x: bindTo("gone"), z: bindTo("plain") } },
      superfluous: { formula: "x", bindings: { x: bindTo("superfluous"), z: bindTo("plain") } },
      plain: { parts: [numerical("n")] },
    });
    const scoring = givenScoring(survey, { superfluous: givenResponse({}) });

    expect(survey.structuralError("unbound")?.code).toBe("unbound_variable");
    expect(survey.structuralError("undeclared")?.code).toBe("undeclared_field");
    expect(survey.structuralError("superfluous")?.code).toBe("superfluous_binding");
    // The superfluous binding is what is shown; the cycle is what stops scoring.
    expect(scoring.response("superfluous")?.error?.code).toBe("cyclic_dependency");
  });

  test("does not matter to a response that is not relevant", () => {
    const survey = givenSurvey({ a: { formula: "x" } });

    const scoring = givenScoring(survey, { a: givenResponse({}, { notRelevant: true }) });

    expect(scoring.response("a")?.error).toBeNull();
  });

  test("says what is missing or faulty in the definition itself", () => {
    const survey = compileSurvey({
      asksQuality: false,
      notRelevant: "exclude",
      responseTypes: [{ id: "faulty", formula: "1 +", parts: [] }],
      measures: [
        { id: "typeless", weight: 1, responseType: "none" },
        { id: "faulty", weight: 1, responseType: "faulty" },
        { id: "heavy", weight: Number.NaN, responseType: "faulty" },
      ],
      categories: [
        { id: "c", measures: ["unknown", "typeless", "faulty", "heavy"].map((measure) => ({ measure })) },
      ],
    });
    const content = givenResponse({});
    const scoring = givenScoring(survey, {
      unknown: content,
      typeless: content,
      faulty: content,
      heavy: content,
    });

    expect([...survey.structure.measures.values()].map((error) => error?.code)).toEqual([
      "measure_unknown",
      "response_type_unknown",
      "response_type_invalid",
      "measure_weight_invalid",
    ]);
    expect(scoring.total).toMatchObject({ errors: 4, weight: 2, score: 0 });
  });
});

describe("the tree", () => {
  const definition: SurveyDefinition = {
    asksQuality: false,
    notRelevant: "exclude",
    responseTypes: [{ id: "plain", parts: [numerical("n")] }],
    measures: ["a", "b", "c"].map((id) => ({ id, weight: 1, responseType: "plain" })),
    categories: [
      {
        id: "one",
        measures: [{ measure: "a" }],
        categories: [{ id: "two", categories: [{ id: "three", measures: [{ measure: "b" }] }] }],
      },
      { id: "four", measures: [{ measure: "c" }, { measure: "a" }] },
      { id: "two" },
    ],
  };

  test("tells where measures and categories lie", () => {
    const survey = compileSurvey(definition);

    expect(survey.measures).toEqual(["b", "a", "c"]);
    expect(survey.categories).toEqual(["one", "two", "three", "four"]);
    expect(survey.ancestors("b")).toEqual(["three", "two", "one"]);
    expect(survey.categoryOf("c")).toBe("four");
    expect(survey.parentOf("two")).toBe("one");
    expect(survey.parentOf("one")).toBeNull();
    expect(survey.categoryOf("nowhere")).toBeNull();
    expect(survey.ancestors("nowhere")).toEqual([]);
  });

  test("leaves out what appears a second time, and says so", () => {
    expect(compileSurvey(definition).faults).toEqual([
      { code: "placement_duplicate", params: { measure: "a" } },
      { code: "category_duplicate", params: { category: "two" } },
    ]);
  });

  test("may be very deep", () => {
    let category: CategoryDefinition = { id: "leaf", measures: [{ measure: "a" }] };
    for (let depth = 0; depth < 20_000; depth++) category = { id: `c${depth}`, categories: [category] };

    const scoring = givenScoring(compileSurvey({ ...definition, categories: [category] }), {
      a: givenResponse({ n: 5 }),
    });

    expect(scoring.total).toMatchObject({ score: 5, weight: 1 });
  });
});

describe("dependencies", () => {
  const survey = givenSurvey({
    last: { formula: "x + y", bindings: { x: bindTo("middle"), y: bindTo("first", "n") } },
    middle: { formula: "x", bindings: { x: bindTo("first", "n") } },
    first: { parts: [numerical("n"), multipleChoice("p", { low: 0, high: 1 })] },
    apart: { parts: [numerical("n")] },
  });

  test("dependants come in evaluation order, whatever their place in the tree", () => {
    expect(survey.dependants("first")).toEqual(["middle", "last"]);
    expect(survey.dependants("middle")).toEqual(["last"]);
    expect(survey.dependants("apart")).toEqual([]);
    expect(survey.dependants("nowhere")).toEqual([]);
  });

  test("sources, required and declared names are those of the response type", () => {
    expect(survey.sources("last")).toEqual([
      { name: "x", measure: "middle", field: "_raw" },
      { name: "y", measure: "first", field: "n" },
    ]);
    expect(survey.required("last")).toEqual(["x", "y"]);
    expect(survey.declared("first")).toEqual(["n", "p", "p__i", "_raw", "_score", "_weight"]);
  });

  test("the dependants of a measure on a cycle leave out the measure itself", () => {
    const cyclic = givenSurvey({
      a: { formula: "x", bindings: { x: bindTo("b") } },
      b: { formula: "x", bindings: { x: bindTo("a") } },
    });

    expect(cyclic.dependants("a")).toEqual(["b"]);
  });
});
