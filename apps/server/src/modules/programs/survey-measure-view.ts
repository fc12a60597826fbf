import { z } from "zod";
import { Ref } from "../../platform/http/shapes.ts";
import type { LoadedSurvey } from "./compiled-survey.ts";

/** An expected error as data: words come from the catalogue by `code`. */
export const ScoringFault = z
  .object({ code: z.string(), params: z.record(z.string(), z.unknown()) })
  .meta({ id: "ScoringFault" });

const OptionView = z.object({
  key: z.string(),
  score: z.number(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  if: z.string().nullish(),
});

const partBase = {
  key: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  subMeasure: z.int().nullish(),
};

export const PartView = z
  .discriminatedUnion("type", [
    z.object({ ...partBase, type: z.literal("multipleChoice"), options: z.array(OptionView) }),
    z.object({
      ...partBase,
      type: z.literal("numerical"),
      lower: z.string().nullish(),
      upper: z.string().nullish(),
    }),
  ])
  .meta({ id: "Part" });

export const ResponseTypeView = z
  .object({
    id: z.guid(),
    name: z.string(),
    formula: z.string().nullable(),
    parts: z.array(PartView),
  })
  .meta({ id: "ResponseType" });

/** A measure as placed in a survey; weights only for whoever may see them. */
export const SurveyMeasure = z
  .object({
    id: z.guid(),
    programId: z.guid(),
    surveyId: z.guid(),
    title: z.string(),
    description: z.string(),
    number: z.string(),
    weight: z.number().optional(),
    responseType: ResponseTypeView,
    subMeasures: z.array(
      z.object({
        id: z.guid(),
        title: z.string(),
        description: z.string(),
        weight: z.number().optional(),
        position: z.int(),
      }),
    ),
    bindings: z.record(
      z.string(),
      z.object({ measureId: z.guid(), measureTitle: z.string(), field: z.string() }),
    ),
    error: ScoringFault.nullable().describe("What is structurally wrong with the placement."),
    parents: z.array(Ref),
    previous: Ref.nullable(),
    next: Ref.nullable(),
    surveys: z
      .array(z.object({ programId: z.guid(), surveyId: z.guid(), surveyTitle: z.string() }))
      .describe("Every live survey of the program that it is placed in."),
  })
  .meta({ id: "SurveyMeasure" });
export type SurveyMeasure = z.infer<typeof SurveyMeasure>;

/** The measure as the API shows it, or null where the survey has no such live measure. */
export function surveyMeasureView(
  survey: LoadedSurvey,
  measureId: string,
  { withWeights, surveys }: { withWeights: boolean; surveys: SurveyMeasure["surveys"] },
): SurveyMeasure | null {
  const measure = survey.measure(measureId);
  if (!measure) return null;
  const { id, title, description, number, weight, responseType } = measure;
  return {
    id,
    programId: survey.programId,
    surveyId: survey.surveyId,
    title,
    description,
    number,
    ...(withWeights ? { weight } : {}),
    responseType: {
      id: responseType.id,
      name: responseType.name,
      formula: responseType.formula ?? null,
      parts: responseType.parts,
    },
    subMeasures: measure.subMeasures.map((sub) => ({
      id: sub.id,
      title: sub.title,
      description: sub.description,
      ...(withWeights ? { weight: sub.weight } : {}),
      position: sub.position,
    })),
    bindings: Object.fromEntries(
      measure.bindings.map(({ name, measureId: source, field }) => [
        name,
        { measureId: source, measureTitle: survey.measure(source)?.title ?? "", field },
      ]),
    ),
    error: survey.compiled.structuralError(id),
    parents: [...measure.parents],
    previous: measure.previous,
    next: measure.next,
    surveys,
  };
}
