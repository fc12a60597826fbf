import type { ConvertOptions } from "../conversion/convert-options.ts";
import { type ConvertResult, NotCarriedList } from "../conversion/not-carried.ts";
import { oneLine, paragraphs, UniqueNames } from "../conversion/text.ts";
import { convertedId, lineageOf, normaliseId } from "../entity-id.ts";
import type { FaultPath } from "../fault.ts";
import type { FaultList } from "../located.ts";
import type { ProgramFile } from "../program-schema.ts";
import { type ReadDocument, readDocument } from "../read-document.ts";
import { readShape } from "../shape.ts";
import { FrameworkConversion } from "./framework-conversion.ts";
import { type Framework, Library } from "./library-schema.ts";
import { modernise } from "./modernise.ts";
import { reportOtherThings } from "./report-other-things.ts";

/** The namespace of the lineages of converted libraries, whose name in it is the URN of the (first) framework. */
export const CISO_ASSISTANT_NAMESPACE = "b1d7c3f0-24a9-4d6e-9c51-0e8a6f5d7b32";

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Makes a program of a CISO Assistant library (YAML) that has a framework.
 *
 * Each framework becomes a survey. Requirements that are not assessable become categories, those that are become
 * measures; one that is and has others below it becomes a category with a measure of the same name in it. Scores and
 * questions become response types, which are shared where they are equal.
 */
export function convertCisoAssistant(
  source: string | Uint8Array,
  options: ConvertOptions = {},
): ConvertResult {
  return convertCisoAssistantDocument(readDocument(source, options), options);
}

/** As `convertCisoAssistant`, of a document that was read. */
export function convertCisoAssistantDocument(
  { root, faults }: ReadDocument,
  options: ConvertOptions,
): ConvertResult {
  const refused = (): ConvertResult => ({ ok: false, faults: faults.list() });
  if (root === null) return refused();
  modernise(root);
  const loose = readShape(Library, root, faults);
  if (loose === undefined || !faults.isEmpty) return refused();
  const library = loose as Library;
  const notCarried = new NotCarriedList(faults, options.notCarriedPerCode);
  reportOtherThings(root, notCarried);
  const program = toProgram(library, faults, notCarried);
  return program === null || !faults.isEmpty
    ? refused()
    : { ok: true, program, notCarried: notCarried.list() };
}

function toProgram(library: Library, faults: FaultList, notCarried: NotCarriedList): ProgramFile | null {
  const frameworks = frameworksOf(library);
  const [first] = frameworks;
  if (first === undefined) {
    faults.add(["objects"], "no_framework");
    return null;
  }
  const lineage = lineageOf(CISO_ASSISTANT_NAMESPACE, first.framework.urn);
  const seenUrns = new Set<string>();
  const surveyTitles = new UniqueNames();
  const typeNames = new UniqueNames();
  for (const { framework, path } of frameworks) {
    const { urn } = framework;
    if (seenUrns.has(normaliseId(urn))) faults.add([...path, "urn"], "duplicate_urn", { urn });
    seenUrns.add(normaliseId(urn));
  }
  const converted = frameworks.map(({ framework, path }) => {
    if (framework.requirement_nodes.length === 0) {
      faults.add([...path, "requirement_nodes"], "no_requirements");
    }
    const title = surveyTitles.take(nameOf(framework, library));
    const context = { lineage, title, typeNames, faults, notCarried };
    return new FrameworkConversion(framework, path, context).convert(seenUrns);
  });
  return {
    aquamark: 1,
    program: {
      title: nameOf(first.framework, library),
      ...describedBy(library, frameworks),
      lineage,
      language: languageOf(library, notCarried),
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
      source: sourceOf(library),
    },
    responseTypes: converted.flatMap(({ responseTypes }) => responseTypes),
    measures: converted.flatMap(({ measures }) => measures),
    surveys: converted.map(({ survey }) => ({ ...survey, id: convertedId(lineage, "survey", survey.id) })),
  };
}

type PlacedFramework = { framework: Framework; path: FaultPath };

function frameworksOf({ objects }: Library): PlacedFramework[] {
  const { framework, frameworks } = objects;
  const one = Array.isArray(framework)
    ? framework.map((each, index) => ({ framework: each, path: ["objects", "framework", index] }))
    : framework === undefined
      ? []
      : [{ framework, path: ["objects", "framework"] }];
  const many = frameworks.map((each, index) => ({ framework: each, path: ["objects", "frameworks", index] }));
  return [...one, ...many];
}

function nameOf(framework: Framework, library: Library): string {
  const names = [framework.name, library.name, framework.ref_id, library.ref_id, framework.urn];
  return names.map(oneLine).find((name) => name !== "") ?? framework.urn;
}

function describedBy(library: Library, frameworks: readonly PlacedFramework[]): { description?: string } {
  // Where there is one framework, it says the same as its library, or more.
  const own = frameworks.length === 1 ? frameworks[0]?.framework.description : undefined;
  const description = paragraphs(oneLine(own) === "" ? library.description : own);
  return description === undefined ? {} : { description };
}

function languageOf({ locale = "" }: Library, notCarried: NotCarriedList): string {
  const language = locale.trim().replaceAll("_", "-");
  if (LANGUAGE.test(language)) return language;
  if (language !== "") notCarried.add(["locale"], "language", { language });
  return "en";
}

function sourceOf(library: Library): string {
  const facts = [
    ["", oneLine(library.urn).replaceAll("`", "")],
    ["version ", oneLine(library.version)],
    ["published on ", oneLine(library.publication_date)],
    ["provided by ", oneLine(library.provider)],
    ["packaged by ", oneLine(library.packager)],
  ] as const;
  const known = facts.filter(([, fact]) => fact !== "").map(([label, fact]) => `${label}${fact}`);
  return (
    paragraphs(
      library.copyright,
      `CISO Assistant library ${known.join(", ")}.`.replace(" .", "."),
      "Changes: converted into an Aquamark program; requirements are categories and measures.",
    ) ?? ""
  );
}
