import type { ConvertOptions } from "../conversion/convert-options.ts";
import { type ConvertResult, NotCarriedList, reportOtherKeys } from "../conversion/not-carried.ts";
import { labelled, oneLine, paragraphs, shortened, UniqueNames, webLink } from "../conversion/text.ts";
import { convertedId, lineageOf, normaliseId } from "../entity-id.ts";
import type { FaultPath } from "../fault.ts";
import { type FaultList, type LocatedNode, nodeAt } from "../located.ts";
import type { ProgramFile, ProgramMeasure, ProgramPart, ProgramResponseType } from "../program-schema.ts";
import { type ReadDocument, readDocument } from "../read-document.ts";
import { readShape } from "../shape.ts";
import {
  CARRIED_KEYS,
  LENS_SCHEMA_VERSION,
  Lens,
  type LensChoice,
  type LensQuestion,
  type LensResource,
} from "./lens-schema.ts";
import { riskFormula } from "./risk-formula.ts";

/** The namespace of the lineages of converted lenses, whose name in it is that of the lens. */
export const AWS_LENS_NAMESPACE = "5f0e7a52-9f6b-4a7e-8f43-7d1c02b6e9a4";

// A lens has at most 200 questions of 15 choices; a file of the largest size could have a hundred thousand.
const QUESTIONS_MAX = 20_000;
const CHOICES_MAX = 50_000;

const NAME_LENGTH_MAX = 200;
const NONE_SUFFIX = "_no";

/**
 * Makes a program of an AWS Well-Architected custom lens (JSON, schema version 2021-11-01).
 *
 * Pillars become categories and questions measures. A question takes several choices, so each choice is a part of
 * the measure's response type that is answered by Yes or No, and the risk rules are its formula: no risk is 1,
 * medium risk 0.5, high risk 0. A choice `..._no` ("none of these") is no part: it stands for no other being taken.
 */
export function convertAwsLens(source: string | Uint8Array, options: ConvertOptions = {}): ConvertResult {
  return convertAwsLensDocument(readDocument(source, options), options);
}

/** As `convertAwsLens`, of a document that was read. */
export function convertAwsLensDocument(
  { root, faults }: ReadDocument,
  options: ConvertOptions,
): ConvertResult {
  const lens = root === null ? undefined : readShape(Lens, root, faults);
  if (root === null || lens === undefined || !faults.isEmpty) return { ok: false, faults: faults.list() };
  const conversion = new LensConversion(lens as Lens, root, faults, options.notCarriedPerCode);
  const program = conversion.convert();
  if (!faults.isEmpty) return { ok: false, faults: faults.list() };
  return { ok: true, program, notCarried: conversion.notCarried.list() };
}

class LensConversion {
  readonly notCarried: NotCarriedList;
  readonly #lens: Lens;
  readonly #root: LocatedNode;
  readonly #faults: FaultList;
  readonly #lineage: string;
  readonly #typeNames = new UniqueNames();

  constructor(lens: Lens, root: LocatedNode, faults: FaultList, notCarriedPerCode?: number) {
    this.#lens = lens;
    this.#root = root;
    this.#faults = faults;
    this.#lineage = lineageOf(AWS_LENS_NAMESPACE, oneLine(lens.name));
    this.notCarried = new NotCarriedList(faults, notCarriedPerCode);
  }

  convert(): ProgramFile {
    const { name, description, pillars, schemaVersion } = this.#lens;
    if (schemaVersion !== LENS_SCHEMA_VERSION) {
      const params = { version: schemaVersion, known: LENS_SCHEMA_VERSION };
      this.#faults.add(["schemaVersion"], "unknown_schema", params);
    }
    this.#checkIdsAndCounts();
    this.#reportKeys();
    const title = oneLine(name);
    const measures: ProgramMeasure[] = [];
    const responseTypes: ProgramResponseType[] = [];
    const categories = pillars.map((pillar, pillarIndex) => ({
      id: convertedId(this.#lineage, "category", pillar.id),
      title: titleOf(pillar.name, pillar.id),
      categories: [],
      measures: pillar.questions.map((question, index) => {
        const path = ["pillars", pillarIndex, "questions", index];
        const responseType = this.#toResponseType(question, path);
        const measure = this.#toMeasure(question, path, responseType.id);
        responseTypes.push(responseType);
        measures.push(measure);
        return { measure: measure.id, bindings: {} };
      }),
    }));
    return {
      aquamark: 1,
      program: {
        title,
        ...(description === undefined || description.trim() === "" ? {} : { description }),
        lineage: this.#lineage,
        language: "en",
        asksQuality: false,
        hideAggregates: false,
        notRelevant: "exclude",
        source: `AWS Well-Architected custom lens ${title} (schema version ${LENS_SCHEMA_VERSION}), converted into an Aquamark program: each question is a measure, each of its choices a part.`,
      },
      responseTypes,
      measures,
      surveys: [
        {
          id: "lens",
          title,
          structure: {
            levels: [{ title: "Pillars", label: "P", hasMeasures: true, firstIndex: 1 }],
            measure: { title: "Questions", label: "Q" },
          },
          categories,
        },
      ],
    };
  }

  #toMeasure(question: LensQuestion, path: FaultPath, responseType: string): ProgramMeasure {
    const description = paragraphs(
      question.description,
      labelled("More about this", this.#linkOf(question.helpfulResource, [...path, "helpfulResource"])),
    );
    return {
      id: convertedId(this.#lineage, "measure", question.id),
      title: titleOf(question.title, question.id),
      ...(description === undefined ? {} : { description }),
      weight: 1,
      responseType,
      subMeasures: [],
    };
  }

  #toResponseType(question: LensQuestion, path: FaultPath): ProgramResponseType {
    const { choices } = question;
    const isNone = ({ id }: LensChoice) => id.endsWith(NONE_SUFFIX);
    // With nothing besides it, "none of these" is all there is to choose.
    const hasOthers = choices.some((choice) => !isNone(choice));
    const variables = new Map<string, string>();
    const noneIds = new Set<string>();
    const parts: ProgramPart[] = [];
    choices.forEach((choice, index) => {
      const choicePath = [...path, "choices", index];
      if (hasOthers && isNone(choice)) {
        noneIds.add(choice.id);
        const { helpfulResource, improvementPlan, additionalResources } = choice;
        const isSaid = [helpfulResource, improvementPlan].some((resource) => resource !== undefined);
        if (isSaid || additionalResources.length > 0) this.notCarried.add(choicePath, "none_of_these");
        return;
      }
      const variable = `c${parts.length + 1}`;
      variables.set(choice.id, variable);
      parts.push(this.#toPart(choice, choicePath, variable));
    });
    return {
      id: convertedId(this.#lineage, "responseType", question.id),
      name: this.#typeNames.take(shortened(titleOf(question.title, question.id), NAME_LENGTH_MAX)),
      formula: riskFormula(question, path, variables, noneIds, this.#faults, this.notCarried),
      parts,
    };
  }

  #toPart(choice: LensChoice, path: FaultPath, id: string): ProgramPart {
    const additional = (type: string) =>
      choice.additionalResources.flatMap((resources, index) =>
        resources.type !== type
          ? []
          : resources.content.map((resource, position) =>
              this.#linkOf(resource, [...path, "additionalResources", index, "content", position]),
            ),
      );
    const helpful = this.#linkOf(choice.helpfulResource, [...path, "helpfulResource"]);
    const improvement = this.#linkOf(choice.improvementPlan, [...path, "improvementPlan"]);
    const description = paragraphs(
      labelled("More about this", listOf([helpful, ...additional("HELPFUL_RESOURCE")])),
      labelled("How to improve", listOf([improvement, ...additional("IMPROVEMENT_PLAN")])),
    );
    return {
      key: convertedId(this.#lineage, "responseType", choice.id),
      id,
      type: "multipleChoice",
      name: titleOf(choice.title, choice.id),
      ...(description === undefined ? {} : { description }),
      options: [
        { key: "no", score: 0, name: "No" },
        { key: "yes", score: 1, name: "Yes" },
      ],
    };
  }

  /** A resource in Markdown: a link, or its text where it has no address of the web. */
  #linkOf(resource: LensResource | undefined, path: FaultPath): string {
    const { displayText = "", url = "" } = resource ?? {};
    if (url.trim() === "") return displayText.trim();
    const link = webLink(displayText, url.trim());
    if (link !== null) return link;
    this.notCarried.add([...path, "url"], "not_a_web_address", { url: shortened(url, NAME_LENGTH_MAX) });
    return displayText.trim();
  }

  #checkIdsAndCounts(): void {
    const pillarIds = new Ids("pillar", this.#faults);
    const questionIds = new Ids("question", this.#faults);
    let choices = 0;
    let questions = 0;
    this.#lens.pillars.forEach((pillar, pillarIndex) => {
      pillarIds.add(pillar.id, ["pillars", pillarIndex]);
      pillar.questions.forEach((question, index) => {
        const path = ["pillars", pillarIndex, "questions", index];
        questionIds.add(question.id, path);
        const choiceIds = new Ids("choice", this.#faults);
        question.choices.forEach((choice, position) =>
          choiceIds.add(choice.id, [...path, "choices", position]),
        );
        if (++questions === QUESTIONS_MAX + 1)
          this.#faults.add(path, "too_many", { maximum: QUESTIONS_MAX, things: "questions" });
        choices += question.choices.length;
        if (choices > CHOICES_MAX && choices - question.choices.length <= CHOICES_MAX)
          this.#faults.add(path, "too_many", { maximum: CHOICES_MAX, things: "choices" });
      });
    });
  }

  #reportKeys(): void {
    const report = (path: FaultPath, keys: ReadonlySet<string>) =>
      reportOtherKeys(nodeAt(this.#root, path), path, keys, this.notCarried);
    const reportResource = (path: FaultPath) => report(path, CARRIED_KEYS.resource);
    report([], CARRIED_KEYS.lens);
    this.#lens.pillars.forEach((pillar, pillarIndex) => {
      report(["pillars", pillarIndex], CARRIED_KEYS.pillar);
      pillar.questions.forEach((question, index) => {
        const path = ["pillars", pillarIndex, "questions", index];
        report(path, CARRIED_KEYS.question);
        reportResource([...path, "helpfulResource"]);
        question.choices.forEach((choice, position) => {
          const choicePath = [...path, "choices", position];
          report(choicePath, CARRIED_KEYS.choice);
          reportResource([...choicePath, "helpfulResource"]);
          reportResource([...choicePath, "improvementPlan"]);
          choice.additionalResources.forEach((resources, at) => {
            const resourcesPath = [...choicePath, "additionalResources", at];
            report(resourcesPath, CARRIED_KEYS.additional);
            resources.content.forEach((_, place) => reportResource([...resourcesPath, "content", place]));
          });
        });
        question.riskRules.forEach((_, at) => report([...path, "riskRules", at], CARRIED_KEYS.rule));
      });
    });
  }
}

/** Ids of one kind, each of which may appear once. */
class Ids {
  readonly #seen = new Set<string>();
  readonly #kind: string;
  readonly #faults: FaultList;

  constructor(kind: string, faults: FaultList) {
    this.#kind = kind;
    this.#faults = faults;
  }

  add(id: string, path: FaultPath): void {
    const normal = normaliseId(id);
    if (this.#seen.has(normal)) this.#faults.add([...path, "id"], "duplicate_id", { kind: this.#kind, id });
    this.#seen.add(normal);
  }
}

function titleOf(title: string | undefined, id: string): string {
  const text = oneLine(title);
  return text === "" ? id : text;
}

function listOf(items: readonly string[]): string {
  const kept = items.filter((item) => item !== "");
  return kept.length > 1 ? kept.map((item) => `- ${oneLine(item)}`).join("\n") : (kept[0] ?? "");
}
