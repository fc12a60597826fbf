import type { PartAnswer } from "@aquamark/scoring";
import {
  type AnswersFile,
  type AnswersResponse,
  type WrittenAnswer,
  WrittenAnswersFile,
} from "./answers-schema.ts";
import { normaliseId } from "./entity-id.ts";
import type { Fault, FaultPath } from "./fault.ts";
import type { FaultList } from "./located.ts";
import type {
  ProgramCategory,
  ProgramFile,
  ProgramMeasure,
  ProgramPart,
  ProgramSurvey,
} from "./program-schema.ts";
import { type ReadOptions, readDocument } from "./read-document.ts";
import { type Loose, readShape } from "./shape.ts";

export type ReadAnswersResult = { ok: true; answers: AnswersFile } | { ok: false; faults: Fault[] };

type LooseResponse = NonNullable<NonNullable<Loose<WrittenAnswersFile>["responses"]>[string]>;

/**
 * Reads an answers file that goes with a program.
 *
 * Faults of shape and unknown ids are listed with their place. What an answer says is not judged here: an option
 * or a part that does not exist is for scoring to find. An answer without option, index and value counts as absent.
 */
export function readAnswersFile(
  source: string | Uint8Array,
  program: ProgramFile,
  options: ReadOptions = {},
): ReadAnswersResult {
  const { root, faults } = readDocument(source, options);
  if (root === null) return { ok: false, faults: faults.list() };
  const written = readShape(WrittenAnswersFile, root, faults);
  if (written === undefined) return { ok: false, faults: faults.list() };

  const reader = new AnswersReader(program, faults);
  const survey = reader.readSurveyId(written.survey);
  const responses = reader.readResponses(written.responses ?? {});
  const categories = reader.readCategories(written.categories ?? {}, survey);
  if (!faults.isEmpty) return { ok: false, faults: faults.list() };
  const complete = written as WrittenAnswersFile;
  return { ok: true, answers: { ...complete, survey: survey?.id ?? complete.survey, responses, categories } };
}

class AnswersReader {
  readonly #program: ProgramFile;
  readonly #faults: FaultList;
  readonly #measures: ReadonlyMap<string, ProgramMeasure>;
  readonly #parts: ReadonlyMap<string, readonly ProgramPart[]>;

  constructor(program: ProgramFile, faults: FaultList) {
    this.#program = program;
    this.#faults = faults;
    this.#measures = new Map(program.measures.map((measure) => [measure.id, measure]));
    this.#parts = new Map(program.responseTypes.map((type) => [type.id, type.parts]));
  }

  readSurveyId(written: string | undefined): ProgramSurvey | null {
    if (written === undefined) return null;
    const id = normaliseId(written);
    const survey = this.#program.surveys.find((candidate) => candidate.id === id);
    if (survey === undefined) this.#faults.add(["survey"], "unknown_id", { kind: "survey", id: written });
    return survey ?? null;
  }

  readResponses(written: Loose<WrittenAnswersFile["responses"]>): Record<string, AnswersResponse> {
    const responses: Record<string, AnswersResponse> = {};
    for (const [key, response] of Object.entries(written)) {
      const id = this.#knownId(key, ["responses", key], "measure", this.#measures, responses);
      const measure = id === null ? undefined : this.#measures.get(id);
      if (id === null || measure === undefined || response === undefined) continue;
      responses[id] = this.#readResponse(response, measure, ["responses", key]);
    }
    return responses;
  }

  readCategories(
    written: Loose<WrittenAnswersFile["categories"]>,
    survey: ProgramSurvey | null,
  ): WrittenAnswersFile["categories"] {
    const ratings: WrittenAnswersFile["categories"] = {};
    if (survey === null) return ratings;
    const known = new Set<string>();
    collectCategoryIds(survey.categories, known);
    for (const [key, rating] of Object.entries(written)) {
      const id = this.#knownId(key, ["categories", key], "category", known, ratings);
      if (id !== null && rating !== undefined)
        ratings[id] = rating as WrittenAnswersFile["categories"][string];
    }
    return ratings;
  }

  // Two ways to write one UUID are one id.
  #knownId(
    written: string,
    path: FaultPath,
    kind: string,
    known: { has(id: string): boolean },
    taken: object,
  ): string | null {
    const id = normaliseId(written);
    if (!known.has(id)) this.#faults.add(path, "unknown_id", { kind, id: written }, { atKey: true });
    else if (Object.hasOwn(taken, id)) this.#faults.add(path, "duplicate_id", { kind, id }, { atKey: true });
    else return id;
    return null;
  }

  #readResponse(written: LooseResponse, measure: ProgramMeasure, path: FaultPath): AnswersResponse {
    const parts = this.#parts.get(measure.responseType) ?? [];
    const subMeasureIds = new Set(measure.subMeasures.map((subMeasure) => subMeasure.id));
    const subMeasures: AnswersResponse["subMeasures"] = {};
    for (const [key, content] of Object.entries(written.subMeasures ?? {})) {
      const subPath = [...path, "subMeasures", key];
      const id = this.#knownId(key, subPath, "subMeasure", subMeasureIds, subMeasures);
      if (id !== null && content !== undefined) subMeasures[id] = content as { comment?: string };
    }
    // Responses with faults never leave this file, so the casts hold for those that do.
    const complete = written as Omit<AnswersResponse, "parts">;
    return { ...complete, parts: this.#readParts(written.parts, parts, [...path, "parts"]), subMeasures };
  }

  #readParts(
    written: LooseResponse["parts"],
    parts: readonly ProgramPart[],
    path: FaultPath,
  ): Record<string, PartAnswer> {
    const answers: Record<string, PartAnswer> = {};
    const byKey = new Map(parts.map((part) => [part.key, part]));
    const entries: (readonly [
      key: string,
      step: string | number,
      answer: Loose<WrittenAnswer> | null | undefined,
    ])[] = Array.isArray(written)
      ? written.map((answer, index) => [parts[index]?.key ?? absentKey(index, byKey), index, answer])
      : Object.entries(written ?? {}).map(([key, answer]) => [key, key, answer]);
    for (const [key, step, answer] of entries) {
      const read = this.#readAnswer(answer ?? {}, byKey.get(key), [...path, step]);
      if (read !== null) answers[key] = read;
    }
    return answers;
  }

  #readAnswer(
    answer: Loose<WrittenAnswer>,
    part: ProgramPart | undefined,
    path: FaultPath,
  ): PartAnswer | null {
    const { option, index, value } = answer;
    if ([option, index, value].filter((given) => given !== undefined).length > 1) {
      this.#faults.add(path, "several_answers");
      return null;
    }
    if (value !== undefined) return { value };
    if (option !== undefined) return { option };
    if (index === undefined) return null;
    const options = part?.type === "multipleChoice" ? part.options : [];
    const keys = new Map(options.map((candidate) => [candidate.key, candidate]));
    return { option: options[index]?.key ?? absentKey(index, keys) };
  }
}

/** A key that nothing has, for a position that does not exist: scoring then says so. */
function absentKey(index: number, taken: ReadonlyMap<string, unknown>): string {
  let key = `#${index}`;
  while (taken.has(key)) key = `#${key}`;
  return key;
}

function collectCategoryIds(categories: readonly ProgramCategory[], ids: Set<string>): void {
  for (const category of categories) {
    ids.add(category.id);
    collectCategoryIds(category.categories, ids);
  }
}
