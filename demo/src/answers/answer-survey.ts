import type { PartAnswer } from "@aquamark/scoring";
import type { DemoOrganisation } from "../organisations/organisation.ts";
import type { PlacedMeasure, SurveyOutline } from "../submissions/placed-measures.ts";
import { fitAnswer, type Variables } from "./fit-answer.ts";
import { type Model, maturityOf } from "./maturity.ts";
import { notRelevantReason } from "./relevance.ts";
import { wishFor } from "./wishes.ts";

/** A complete and valid answer, or the reason why the measure is not relevant. */
export type Answer = {
  placed: PlacedMeasure;
  parts: Record<string, PartAnswer>;
  notRelevantReason: string | null;
  /** The hidden maturity behind it, 0 to 1. */
  maturity: number;
};

/**
 * What an organisation would answer to a whole survey in a year, by measure
 * id in tree order. The same measure gets the same answer in every survey.
 * Measures that others are bound to are never not relevant.
 */
export function answerSurvey(
  outline: SurveyOutline,
  organisation: DemoOrganisation,
  year: number,
  model: Model,
): Map<string, Answer> {
  const maturityAt = maturityOf(organisation, model);
  const placedById = new Map(outline.measures.map((placed) => [placed.measure.id, placed]));
  const variablesById = new Map<string, Variables>();
  const answers = new Map<string, Answer>();

  const variablesOf = (measureId: string): Variables => {
    const placed = placedById.get(measureId);
    if (placed !== undefined && !variablesById.has(measureId)) answer(placed);
    return variablesById.get(measureId) ?? {};
  };

  const answer = (placed: PlacedMeasure): Answer => {
    const { measure, responseType, bindings, functionId, position } = placed;
    const maturity = maturityAt({ functionId, measure: measure.id, position, year });
    const reason = outline.sources.has(measure.id) ? null : notRelevantReason(organisation, measure.id);
    if (reason !== null) return { placed, parts: {}, notRelevantReason: reason, maturity };
    const external: Variables = {};
    for (const [name, source] of Object.entries(bindings)) {
      external[name] = variablesOf(source.measure)[source.field] ?? 0;
    }
    const context = { organisation, measure, year, maturity, external };
    const { parts, variables } = fitAnswer(responseType, external, (part) => wishFor(part, context));
    variablesById.set(measure.id, variables);
    return { placed, parts, notRelevantReason: null, maturity };
  };

  for (const placed of outline.measures) answers.set(placed.measure.id, answer(placed));
  return answers;
}
