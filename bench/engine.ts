import {
  type CategoryDefinition,
  compileSurvey,
  createScoring,
  type PlacementDefinition,
  type ResponseContent,
  type ResponseTypeDefinition,
  type Scoring,
  type SurveyAnswers,
  type SurveyDefinition,
  scoreSurvey,
} from "@aquamark/scoring";
import { report, table } from "./report.ts";

/** Four parts, later options depending on earlier ones, and a formula over all of them. */
const maturity: ResponseTypeDefinition = {
  id: "maturity",
  formula: "(dev + doc) * (cov + eff)",
  parts: [
    part("dev", [0, 0.2, 0.4, 0.5], [null, null, null, null]),
    part("doc", [0, 0.2, 0.4, 0.5], [null, "dev > 0", "dev >= 0.2", "dev >= 0.4"]),
    part("cov", [0, 0.3, 0.5, 1], [null, "dev + doc > 0", "dev + doc >= 0.4", "dev + doc >= 0.6"]),
    part("eff", [0, 0.3, 0.5, 1], [null, "cov > 0", "cov > 0 and doc > 0", "cov >= 0.5 and doc__i >= 2"]),
  ],
};

/** As maturity, with an external variable in its conditions. */
const dependent: ResponseTypeDefinition = {
  ...maturity,
  id: "dependent",
  formula: "(dev + doc) * (cov + eff) * min(1, base)",
};

function part(
  key: string,
  scores: number[],
  conditions: (string | null)[],
): ResponseTypeDefinition["parts"][number] {
  const options = scores.map((score, index) => ({
    key: `o${index}`,
    score,
    if: conditions[index] ?? null,
  }));
  return { key, id: key, type: "multipleChoice", options };
}

/** Four levels of answers, all valid, so that every condition and the formula are evaluated. */
function content(level: number): ResponseContent {
  const option = `o${level % 4}`;
  return {
    parts: { dev: { option }, doc: { option }, cov: { option }, eff: { option } },
    notRelevant: false,
    quality: null,
    approval: "final",
  };
}

/** Functions of processes of ten measures each; every fifth measure depends on the first of its process. */
function survey(measures: number): { definition: SurveyDefinition; answers: SurveyAnswers } {
  const ids = Array.from({ length: measures }, (_, index) => `m${index}`);
  const isDependent = (index: number): boolean => index % 5 === 4;
  const processes: CategoryDefinition[] = [];
  for (let first = 0; first < measures; first += 10) {
    const placements = ids.slice(first, first + 10).map((measure, offset): PlacementDefinition => {
      const bindings = { base: { measure: ids[first] ?? "", field: "_raw" } };
      return isDependent(first + offset) ? { measure, bindings } : { measure };
    });
    processes.push({ id: `p${first}`, measures: placements });
  }
  const functions: CategoryDefinition[] = [];
  for (let first = 0; first < processes.length; first += 8) {
    functions.push({ id: `f${first}`, categories: processes.slice(first, first + 8) });
  }
  return {
    definition: {
      asksQuality: false,
      notRelevant: "exclude",
      responseTypes: [maturity, dependent],
      measures: ids.map((id, index) => ({
        id,
        weight: 10 + (index % 7),
        responseType: isDependent(index) ? "dependent" : "maturity",
      })),
      categories: functions,
    },
    answers: {
      responses: new Map(ids.map((id, index) => [id, content(1 + (index % 3))])),
      ratings: new Map(),
    },
  };
}

const LEAST_DURATION_MS = 1500;

/** How often `work` runs in a second: the median of five runs after a warm-up. */
function rate(work: (round: number) => void): number {
  const rates: number[] = [];
  let round = 0;
  for (let run = 0; run < 6; run++) {
    const began = performance.now();
    let count = 0;
    while (performance.now() - began < LEAST_DURATION_MS / 6) {
      for (let repeat = 0; repeat < 10; repeat++) work(round++);
      count += 10;
    }
    if (run > 0) rates.push((count * 1000) / (performance.now() - began));
  }
  return quantile(
    rates.toSorted((a, b) => a - b),
    0.5,
  );
}

/** The durations of single runs in milliseconds, sorted. */
function durationsMs(work: (round: number) => void): number[] {
  const durations: number[] = [];
  for (let round = 0; round < 3000; round++) {
    const began = performance.now();
    work(round);
    durations.push(performance.now() - began);
  }
  return durations.slice(500).toSorted((a, b) => a - b);
}

function quantile(sorted: readonly number[], p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;
}

/** A benchmark of answers with errors would measure the wrong thing. */
function assertNoErrors(scoring: Scoring): void {
  if (scoring.total.errors > 0) throw new Error(`${scoring.total.errors} responses have errors.`);
}

/** Every answer of a survey of plain maturity measures is replaced, and so evaluated, again and again. */
function benchEvaluations(): void {
  const count = 1000;
  const ids = Array.from({ length: count }, (_, index) => `m${index}`);
  const compiled = compileSurvey({
    asksQuality: false,
    notRelevant: "exclude",
    responseTypes: [maturity],
    measures: ids.map((id) => ({ id, weight: 100, responseType: "maturity" })),
    categories: [{ id: "c", measures: ids.map((measure) => ({ measure })) }],
  });
  const answers = [0, 1, 2].map((shift) => ({
    responses: new Map(ids.map((id, index) => [id, content(1 + ((index + shift) % 3))])),
    ratings: new Map(),
  }));
  for (const given of answers) assertNoErrors(createScoring(compiled, given));
  const perSecond = rate((round) => {
    createScoring(compiled, answers[round % 3]);
  });
  report({
    name: "measure evaluations (four parts, conditions, formula)",
    value: perSecond * count,
    unit: "per second per core",
    aim: 1_000_000,
  });
}

function bench400(): void {
  const { definition, answers } = survey(400);
  const compiled = compileSurvey(definition);
  const full = rate(() => {
    scoreSurvey(compiled, answers);
  });
  report({ name: "400-measure survey, full, all results", value: full, unit: "per second" });
  report({ name: "400-measure survey, full, all results", value: 1000 / full, unit: "ms" });

  const scoring = createScoring(compiled, answers);
  assertNoErrors(scoring);
  const change = rate((round) => {
    scoring.setResponse(`m${(round * 10) % 400}`, content(1 + (round % 3)));
  });
  report({ name: "400-measure survey, after one change", value: change, unit: "per second" });
  report({ name: "400-measure survey, after one change", value: 1000 / change, unit: "ms" });
}

function bench10000(): void {
  const { definition, answers } = survey(10_000);
  let began = performance.now();
  const compiled = compileSurvey(definition);
  report({ name: "10,000-measure survey, compiled", value: performance.now() - began, unit: "ms" });
  began = performance.now();
  const scoring = createScoring(compiled, answers);
  report({ name: "10,000-measure survey, full, first time", value: performance.now() - began, unit: "ms" });
  assertNoErrors(scoring);

  const durations = durationsMs((round) => {
    scoring.setResponse(`m${(round * 37 * 10) % 10_000}`, content(1 + (round % 3)));
  });
  const name = "10,000-measure survey, after one change";
  report({ name: `${name}, median`, value: quantile(durations, 0.5), unit: "ms", aim: 5 });
  report({ name: `${name}, p99`, value: quantile(durations, 0.99), unit: "ms", aim: 5 });
  report({ name: `${name}, worst`, value: quantile(durations, 1), unit: "ms", aim: 5 });
}

benchEvaluations();
bench400();
bench10000();
table();
