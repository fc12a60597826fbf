import { compileSurvey, scoreSurvey } from "@aquamark/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import { changedSurveys } from "./changed-surveys.ts";
import { contentOf, rowsOf } from "./content.ts";
import { describeFault } from "./describe-fault.ts";
import { surveyDefinition } from "./survey-definition.ts";
import { arbitraryChange } from "./testing/arbitrary-operations.ts";
import { changed } from "./testing/given-content.ts";
import type { ProgramContent, ProgramContentRows } from "./types.ts";

type SurveyRow = ProgramContentRows["surveys"][number];

const runs = { numRuns: 300 };

describe("any sequence of operations", () => {
  it("reaches programs of every kind", () => {
    const kinds = new Set<string>();
    let refused = 0;

    for (const { operations, refused: faults } of fc.sample(arbitraryChange, { numRuns: 200, seed: 1 })) {
      for (const { kind } of operations) kinds.add(kind);
      refused += faults.length;
    }

    expect(kinds.size).toBe(20);
    expect(refused).toBeGreaterThan(500);
  });

  it("keeps the invariants of the tree, the placements and the names", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ after }) => {
        expectInvariants(after);
        const live = [...after.surveys.values()].filter(({ isDeleted }) => !isDeleted);
        expect(after.surveyOrder.toSorted()).toEqual(live.map(({ id }) => id).toSorted());
      }),
      runs,
    );
  });

  it("gives the same as a whole as one by one, and leaves what it began with alone", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, after, operations }) => {
        const rows = structuredClone(rowsOf(before));

        const whole = changed(before, operations);

        expect(rowsOf(whole)).toEqual(rowsOf(after));
        expect(rowsOf(before)).toEqual(rows);
      }),
      runs,
    );
  });

  it("is taken back by its inverse and done again by the inverse of that", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, after, operations }) => {
        const done = applyOperations(before, operations);
        if (!done.ok) throw new Error("A change that was possible is refused.");

        const undone = applyOperations(done.content, done.inverse);
        if (!undone.ok) throw new Error(undone.faults.map(describeFault).join(" "));
        const again = changed(undone.content, undone.inverse);

        expect(withoutLeftovers(rowsOf(undone.content), rowsOf(before))).toEqual(rowsOf(before));
        expect(rowsOf(again)).toEqual(rowsOf(after));
      }),
      runs,
    );
  });

  it("is refused as a whole where one operation is refused, with its position", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ after, refused }) => {
        const rows = structuredClone(rowsOf(after));
        for (const { content, operation } of refused) {
          const idle = { kind: "editProgram" as const, set: {}, was: {} };

          const applied = applyOperations(content, [idle, operation]);

          expect(applied.ok).toBe(false);
          if (applied.ok) continue;
          expect(applied.faults.length).toBeGreaterThan(0);
          expect(new Set(applied.faults.map((fault) => fault.operation))).toEqual(new Set([1]));
          expect(applied.faults.map(describeFault).join()).not.toContain("?");
        }
        expect(rowsOf(after)).toEqual(rows);
      }),
      runs,
    );
  });

  it("leaves what it does not touch the same object", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, operations }) => {
        const after = changed(before, operations);

        const touched = new Set(
          operations.flatMap((operation) => [
            "surveyId" in operation ? operation.surveyId : "",
            "measureId" in operation ? operation.measureId : "",
          ]),
        );
        const untouchedMeasures = [...before.measures].filter(([id]) => !touched.has(id));
        const untouchedSurveys = [...before.surveys].filter(([id]) => !touched.has(id));
        expect(untouchedMeasures.filter(([id, was]) => after.measures.get(id) !== was)).toEqual([]);
        expect(untouchedSurveys.filter(([id, was]) => after.surveys.get(id) !== was)).toEqual([]);
      }),
      runs,
    );
  });
});

describe("rows", () => {
  it("make the content that made them, in whatever order they come", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ after }) => {
        const rows = rowsOf(after);

        const reversed: ProgramContentRows = {
          ...rows,
          measures: rows.measures.toReversed(),
          responseTypes: rows.responseTypes.toReversed(),
          surveys: rows.surveys.toReversed().map((survey) => ({
            ...survey,
            categories: survey.categories.toReversed(),
          })),
        };

        expect(rowsOf(contentOf(rows))).toEqual(rows);
        expect(rowsOf(contentOf(reversed))).toEqual(rows);
        expect(rowsOf(contentOf(JSON.parse(JSON.stringify(rows)) as ProgramContentRows))).toEqual(rows);
      }),
      runs,
    );
  });
});

describe("the definition of a survey", () => {
  it("has in every category the measures and weights that the rows have", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ after }) => {
        for (const row of rowsOf(after).surveys) {
          const compiled = compileSurvey(surveyDefinition(after, row.id));

          const result = scoreSurvey(compiled, { responses: new Map(), ratings: new Map() });

          expect(compiled.faults).toEqual([]);
          const expected = expectedCounts(after, row);
          expect(
            new Map([...result.categories].map(([id, { measures, weight }]) => [id, { measures, weight }])),
          ).toEqual(expected);
        }
      }),
      runs,
    );
  });

  it("differs exactly for the surveys that are scored anew, and those are shown anew as well", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, after }) => {
        const { scored, shown } = changedSurveys(before, after);

        const differing = after.surveyOrder.filter((id) => {
          const was = before.surveys.get(id);
          if (was === undefined || was.isDeleted) return true;
          return !equal(surveyDefinition(before, id), surveyDefinition(after, id));
        });
        expect(scored).toEqual(differing);
        expect(shown.filter((id) => scored.includes(id))).toEqual(scored);
        const looksDifferent = after.surveyOrder.filter(
          (id) => !equal(looksOf(before, id), looksOf(after, id)),
        );
        expect(shown).toEqual(
          after.surveyOrder.filter((id) => scored.includes(id) || looksDifferent.includes(id)),
        );
      }),
      runs,
    );
  });
});

function equal(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

/** All that people see of a live survey, or null. */
function looksOf(content: ProgramContent, surveyId: string): unknown {
  const row = rowsOf(content).surveys.find(({ id }) => id === surveyId);
  if (row === undefined || row.isDeleted) return null;
  const live = liveCategories(row);
  const placements = row.placements.filter(({ categoryId }) => live.some(({ id }) => id === categoryId));
  const measures = placements.map(({ measureId }) => content.measures.get(measureId));
  return {
    title: row.title,
    description: row.description,
    structure: row.structure,
    live,
    placements,
    measures,
    types: measures.map((measure) => content.responseTypes.get(measure?.responseTypeId ?? "")),
  };
}

function liveCategories(row: SurveyRow): SurveyRow["categories"] {
  const byId = new Map(row.categories.map((category) => [category.id, category]));
  const isLive = (id: string | null): boolean => {
    if (id === null) return true;
    const category = byId.get(id);
    return category !== undefined && !category.isDeleted && isLive(category.parentId);
  };
  return row.categories.filter(({ id }) => isLive(id));
}

function expectedCounts(content: ProgramContent, row: SurveyRow) {
  const live = liveCategories(row);
  const byId = new Map(live.map((category) => [category.id, category]));
  const counts = new Map(live.map(({ id }) => [id, { measures: 0, weight: 0 }]));
  for (const { measureId, categoryId } of row.placements) {
    let category = byId.get(categoryId);
    while (category !== undefined) {
      const count = counts.get(category.id);
      if (count === undefined) break;
      count.measures++;
      count.weight += content.measures.get(measureId)?.weight ?? Number.NaN;
      category = category.parentId === null ? undefined : byId.get(category.parentId);
    }
  }
  return counts;
}

/** What was added stays as deleted when it is taken back; all else must be as it was. */
function withoutLeftovers(rows: ProgramContentRows, before: ProgramContentRows): ProgramContentRows {
  const known = new Set(before.surveys.map(({ id }) => id));
  const knownCategories = new Set(before.surveys.flatMap(({ categories }) => categories.map(({ id }) => id)));
  return {
    ...rows,
    surveys: rows.surveys
      .filter(({ id, isDeleted }) => known.has(id) || !isDeleted)
      .map((survey) => ({
        ...survey,
        categories: survey.categories.filter(({ id, isDeleted }) => knownCategories.has(id) || !isDeleted),
      })),
  };
}

function expectInvariants(content: ProgramContent): void {
  const { surveys, ...rows } = rowsOf(content);
  const live = surveys.filter(({ isDeleted }) => !isDeleted);
  expect(live.map(({ position }) => position)).toEqual(live.map((_, index) => index));
  expectUnique(surveys.map(({ id }) => id));
  expectUnique(live.map(({ title }) => title.toLowerCase()));
  expectUnique(surveys.flatMap(({ categories }) => categories.map(({ id }) => id)));
  expectUnique(rows.responseTypes.map(({ name }) => name.toLowerCase()));
  expectUnique(rows.measures.flatMap(({ key }) => key ?? []));
  expectUnique(rows.measures.flatMap(({ subMeasures }) => subMeasures.map(({ id }) => id)));
  for (const measure of rows.measures) {
    const type = content.responseTypes.get(measure.responseTypeId);
    expect(type).toBeDefined();
    const groups = Math.max(0, ...(type?.parts ?? []).map((part) => part.subMeasure ?? 0));
    expect(measure.subMeasures.length).toBe(groups);
    if (type?.parts.length === 0 && type.formula === null) expect(measure.weight).toBe(0);
  }
  for (const survey of surveys) expectSurveyInvariants(content, survey);
}

function expectSurveyInvariants(content: ProgramContent, row: SurveyRow): void {
  const survey = content.surveys.get(row.id);
  expectUnique(row.placements.map(({ measureId }) => measureId));
  expect(row.placements.length).toBe(survey?.placements.size);
  expect(row.categories.length).toBe(survey?.categories.size);
  const byId = new Map(row.categories.map((category) => [category.id, category]));
  for (const { measureId, categoryId, bindings } of row.placements) {
    expect(content.measures.has(measureId)).toBe(true);
    expect(byId.has(categoryId)).toBe(true);
    for (const source of Object.values(bindings)) expect(content.measures.has(source.measureId)).toBe(true);
  }
  const live = liveCategories(row);
  for (const category of live) {
    let depth = 1;
    for (let above = byId.get(category.parentId ?? ""); above; above = byId.get(above.parentId ?? ""))
      depth++;
    expect(depth).toBeLessThanOrEqual(row.structure.levels.length);
    const hasMeasures = row.placements.some(({ categoryId }) => categoryId === category.id);
    if (hasMeasures) expect(row.structure.levels[depth - 1]?.hasMeasures).toBe(true);
    const siblings = live.filter(({ parentId }) => parentId === category.parentId);
    expect(siblings.map(({ position }) => position)).toEqual(siblings.map((_, index) => index));
  }
  expectUnique(reachable(row.id, content));
  expect(new Set(reachable(row.id, content))).toEqual(new Set(live.map(({ id }) => id)));
}

function reachable(surveyId: string, content: ProgramContent): string[] {
  const survey = content.surveys.get(surveyId);
  const below = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => [id, ...below(survey?.categories.get(id)?.categories ?? [])]);
  return below(survey?.tops ?? []);
}

function expectUnique(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}
