import type {
  ProgramCategory,
  ProgramFile,
  ProgramMeasure,
  ProgramPart,
  ProgramResponseType,
} from "../program-schema.ts";
import { describeSammQuestion } from "./describe-samm-question.ts";
import {
  readSammModel,
  type SammAnswerSet,
  type SammFault,
  type SammModel,
  type SammQuestion,
  type SammStream,
} from "./samm-model.ts";

/** The lineage of every program made of SAMM 2, so that later conversions are the same program in another year. */
export const SAMM_LINEAGE = "8d0c5c1e-6a7f-4d0b-9a43-52e1c6f3b7a9";

/** A practice has three levels of two questions, each worth 0 to 1; half of their sum is SAMM's 0 to 3. */
const QUESTION_WEIGHT = 0.5;

const SOURCE = `[OWASP Software Assurance Maturity Model (SAMM) 2](https://owaspsamm.org) by the OWASP SAMM project.

Licensed under [Creative Commons Attribution-ShareAlike 4.0 International](https://creativecommons.org/licenses/by-sa/4.0/) (CC BY-SA 4.0); what is made of it is shared under the same licence.

Changes: converted into an Aquamark program; each question is a measure, with the text of its activity as its description.`;

export type ConvertSammResult =
  | {
      ok: true;
      program: ProgramFile;
      /** English sentences: what was left out and why. */
      notes: string[];
    }
  | { ok: false; faults: SammFault[] };

/**
 * Makes a program of OWASP SAMM 2 as published.
 *
 * @param files texts by path; those in the model's folders (`business_functions`, `questions`, ...) are read
 */
export function convertSamm(files: ReadonlyMap<string, string>): ConvertSammResult {
  const { model, faults } = readSammModel(files);
  if (faults.length > 0) return { ok: false, faults };
  if (model.questions.size === 0 || model.functions.size === 0) {
    const message = "There are no business functions or no questions of SAMM in these files.";
    return { ok: false, faults: [{ file: "", path: "", code: "no_samm_model", params: {}, message }] };
  }

  const notes: string[] = [];
  const questions = placedQuestions(model, notes);
  const usedSets = new Set(questions.map((question) => question.answerSet));
  const program: ProgramFile = {
    aquamark: 1,
    program: {
      title: "OWASP SAMM 2",
      description:
        "The Software Assurance Maturity Model: how an organisation plans, builds, checks and runs secure software.",
      lineage: SAMM_LINEAGE,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
      source: SOURCE,
    },
    responseTypes: [...model.answerSets.values()].filter((set) => usedSets.has(set.id)).map(toResponseType),
    measures: questions.map((question) => toMeasure(model, question)),
    surveys: [
      {
        id: "samm",
        title: "OWASP SAMM 2",
        structure: {
          levels: [
            { title: "Business functions", label: "F", hasMeasures: false },
            { title: "Security practices", label: "P", hasMeasures: false },
            { title: "Streams", label: "S", hasMeasures: true, firstIndex: 1 },
          ],
          measure: { title: "Questions", label: "Q" },
        },
        categories: toCategories(model, questions, notes),
      },
    ],
  };
  return { ok: true, program, notes };
}

/** Questions whose activity, stream, practice, function, levels and answer set are all there. */
function placedQuestions(model: SammModel, notes: string[]): SammQuestion[] {
  return [...model.questions.values()].filter((question) => {
    const activity = model.activities.get(question.activity);
    const stream = activity && model.streams.get(activity.stream);
    const practice = stream && model.practices.get(stream.practice);
    const missing =
      activity === undefined
        ? `activity ${question.activity}`
        : stream === undefined
          ? `stream ${activity.stream}`
          : practice === undefined
            ? `practice ${stream.practice}`
            : !model.functions.has(practice.function)
              ? `business function ${practice.function}`
              : !model.answerSets.has(question.answerSet)
                ? `answer set ${question.answerSet}`
                : levelNumber(model, question) === null
                  ? `maturity level of practice level ${activity.level}`
                  : null;
    if (missing !== null) notes.push(`Question ${question.id} is left out: there is no ${missing}.`);
    return missing === null;
  });
}

function toResponseType(set: SammAnswerSet): ProgramResponseType {
  const values = set.values.toSorted((a, b) => a.order - b.order);
  const seen = new Set<string>();
  const options = values.map(({ text, value }) => {
    // The value says what an option means, so its key outlives a change of wording or order.
    let key = `v${Math.round(value * 100)}`;
    while (seen.has(key)) key += "x";
    seen.add(key);
    return { key, score: value, name: text };
  });
  const part: ProgramPart = { key: "answer", type: "multipleChoice", options };
  return { id: set.id, name: `Answer set ${set.name}`, parts: [part] };
}

function toMeasure(model: SammModel, question: SammQuestion): ProgramMeasure {
  return {
    id: question.id,
    title: question.text,
    description: describeSammQuestion(model, question),
    weight: QUESTION_WEIGHT,
    responseType: question.answerSet,
    subMeasures: [],
  };
}

function toCategories(
  model: SammModel,
  questions: readonly SammQuestion[],
  notes: string[],
): ProgramCategory[] {
  const practicesOf = Map.groupBy(model.practices.values(), (practice) => practice.function);
  const streamsOf = Map.groupBy(model.streams.values(), (stream) => stream.practice);
  const questionsOf = Map.groupBy(
    questions,
    (question) => model.activities.get(question.activity)?.stream ?? "",
  );
  const toStream = (stream: SammStream): ProgramCategory => {
    const own = questionsOf.get(stream.id) ?? [];
    if (own.length === 0) notes.push(`Stream ${stream.name} has no questions.`);
    const ordered = own.toSorted(
      (a, b) =>
        (levelNumber(model, a) ?? 0) - (levelNumber(model, b) ?? 0) ||
        a.order - b.order ||
        byText(a.id, b.id),
    );
    return {
      id: stream.id,
      title: stream.name,
      ...described(stream.description),
      categories: [],
      measures: ordered.map((question) => ({ measure: question.id, bindings: {} })),
    };
  };
  return inOrder(model.functions.values()).map((fn) => ({
    id: fn.id,
    title: fn.name,
    ...described(fn.description),
    categories: inOrder(practicesOf.get(fn.id) ?? []).map((practice) => ({
      id: practice.id,
      title: practice.name,
      ...described(practice.shortDescription, practice.longDescription),
      categories: inOrder(streamsOf.get(practice.id) ?? []).map(toStream),
      measures: [],
    })),
    measures: [],
  }));
}

function levelNumber(model: SammModel, question: SammQuestion): number | null {
  const activity = model.activities.get(question.activity);
  const level = model.practiceLevels.get(activity?.level ?? "");
  return model.maturityLevels.get(level?.maturityLevel ?? "")?.number ?? null;
}

function described(...texts: (string | undefined)[]): { description?: string } {
  const description = texts
    .map((text) => text?.trim() ?? "")
    .filter((text) => text !== "")
    .join("\n\n");
  return description === "" ? {} : { description };
}

function inOrder<T extends { id: string; order: number }>(items: Iterable<T>): T[] {
  return [...items].toSorted((a, b) => a.order - b.order || byText(a.id, b.id));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
