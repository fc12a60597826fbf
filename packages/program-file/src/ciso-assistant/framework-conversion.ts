import type { NotCarriedList } from "../conversion/not-carried.ts";
import { oneLine, paragraphs, shortened, type UniqueNames } from "../conversion/text.ts";
import { convertedId } from "../entity-id.ts";
import type { FaultPath } from "../fault.ts";
import type { FaultList } from "../located.ts";
import type {
  ProgramCategory,
  ProgramMeasure,
  ProgramResponseType,
  ProgramSurvey,
} from "../program-schema.ts";
import { type Answering, answeringOf } from "./answering.ts";
import { groupHeadings } from "./implementation-groups.ts";
import type { Framework } from "./library-schema.ts";
import type { QuestionInput } from "./question-parts.ts";
import { requirementText } from "./requirement-text.ts";
import { type RequirementNode, requirementTree } from "./requirement-tree.ts";
import { type Scale, type ScoreRange, scaleOf, scoreRange } from "./scale.ts";

/** What the frameworks of a library share. */
export type ConversionContext = {
  lineage: string;
  /** The survey's. */
  title: string;
  typeNames: UniqueNames;
  faults: FaultList;
  notCarried: NotCarriedList;
};

export type ConvertedFramework = {
  survey: ProgramSurvey;
  measures: ProgramMeasure[];
  responseTypes: ProgramResponseType[];
};

const TYPE_NAME_LENGTH_MAX = 120;

/** A file of the largest size could have a hundred thousand choices, each of which may become a part. */
const CHOICES_MAX = 50_000;

/** Makes a survey of one framework. */
export class FrameworkConversion {
  readonly #framework: Framework;
  readonly #path: FaultPath;
  readonly #context: ConversionContext;
  readonly #range: ScoreRange;
  readonly #scale: Scale;
  readonly #measures: ProgramMeasure[] = [];
  /** By what makes two response types equal. */
  readonly #types = new Map<string, ProgramResponseType>();
  readonly #levels: { hasMeasures: boolean }[] = [];
  #headings: ReadonlyMap<RequirementNode, string> = new Map();
  #choiceCount = 0;

  constructor(framework: Framework, path: FaultPath, context: ConversionContext) {
    this.#framework = framework;
    this.#path = path;
    this.#context = context;
    this.#range = scoreRange(framework, path, context.notCarried);
    this.#scale = scaleOf(framework, this.#range);
  }

  /** @param seenUrns the URNs of the library's requirements so far */
  convert(seenUrns: Set<string>): ConvertedFramework {
    const { faults, notCarried, title } = this.#context;
    const roots = requirementTree(this.#framework, this.#path, seenUrns, faults);
    this.#headings = groupHeadings(this.#framework, roots, notCarried);
    const categories = this.#toCategories(roots);
    const description = paragraphs(this.#framework.description, this.#groupsInWords());
    return {
      survey: {
        id: this.#framework.urn,
        title,
        ...(description === undefined ? {} : { description }),
        structure: {
          levels: this.#levels.map(({ hasMeasures }, index) => ({
            title: `Level ${index + 1}`,
            label: index < 9 ? `L${index + 1}` : String(index + 1),
            hasMeasures: hasMeasures || index === this.#levels.length - 1,
          })),
          measure: { title: "Requirements", label: "R" },
        },
        categories,
      },
      measures: this.#measures,
      responseTypes: [...this.#types.values()],
    };
  }

  /** Measures need a category; where requirements at the top are measures, one of the framework's name holds all. */
  #toCategories(roots: readonly RequirementNode[]): ProgramCategory[] {
    if (roots.every(isCategory)) {
      this.#levelAt(0);
      return roots.map((root) => this.#toCategory(root, 0));
    }
    const { lineage, title } = this.#context;
    const id = convertedId(lineage, "category", this.#framework.urn);
    return [{ id, title, ...this.#contentOf(roots, 0) }];
  }

  #toCategory(node: RequirementNode, level: number): ProgramCategory {
    const { requirement } = node;
    const group = this.#headings.get(node);
    // What an assessable requirement says besides its title is said by its measure.
    const text = requirementText(requirement);
    const { title } = text;
    const words = requirement.assessable ? { title } : text;
    return {
      id: convertedId(this.#context.lineage, "category", requirement.urn),
      ...words,
      ...(group === undefined ? {} : { group }),
      ...this.#contentOf(node.children, level, requirement.assessable ? node : null),
    };
  }

  /** What lies in a category of that level: a measure for itself where it is one, and what is below it. */
  #contentOf(
    children: readonly RequirementNode[],
    level: number,
    self: RequirementNode | null = null,
  ): Pick<ProgramCategory, "categories" | "measures"> {
    const own = this.#levelAt(level);
    const leaves = children.filter((child) => !isCategory(child));
    const measured = self === null ? leaves : [self, ...leaves];
    if (measured.length > 0) own.hasMeasures = true;
    const measures = measured.map((node) => ({ measure: this.#addMeasure(node), bindings: {} }));
    const categories = children.filter(isCategory).map((child) => this.#toCategory(child, level + 1));
    return { categories, measures };
  }

  #levelAt(index: number): { hasMeasures: boolean } {
    const level = this.#levels[index] ?? { hasMeasures: false };
    this.#levels[index] = level;
    return level;
  }

  #addMeasure({ requirement, path }: RequirementNode): string {
    const { lineage, notCarried } = this.#context;
    const inputs = questionInputs(requirement.questions, path);
    this.#countChoices(inputs, path);
    const place = { urn: requirement.urn, path };
    const answering = answeringOf(inputs, place, this.#scale, this.#range, notCarried);
    const text = requirementText(requirement, answering.questions);
    const id = convertedId(lineage, "measure", requirement.urn);
    this.#measures.push({
      id,
      ...text,
      weight: requirement.weight ?? 1,
      responseType: this.#typeOf(answering, requirement.urn, text.title),
      subMeasures: [],
    });
    return id;
  }

  #countChoices(inputs: readonly QuestionInput[], path: FaultPath): void {
    const before = this.#choiceCount;
    for (const { question } of inputs) this.#choiceCount += 1 + question.choices.length;
    if (before > CHOICES_MAX || this.#choiceCount <= CHOICES_MAX) return;
    this.#context.faults.add(path, "too_many", { maximum: CHOICES_MAX, things: "questions and choices" });
  }

  #typeOf({ parts, formula, isScale }: Answering, urn: string, title: string): string {
    const { lineage, typeNames } = this.#context;
    const key = JSON.stringify([parts, formula]);
    const known = this.#types.get(key);
    if (known !== undefined) return known.id;
    // A type of questions is named after the first requirement that has them.
    const name = isScale ? `${this.#framework.urn}:${this.#scale.id}` : `${urn}:answers`;
    const [part] = parts;
    const optionNames = parts.length === 1 && part?.type === "multipleChoice" ? part.options : [];
    const words = optionNames.map((option) => option.name ?? "").join(" / ");
    const isShort = words !== "" && words.length <= TYPE_NAME_LENGTH_MAX / 2;
    const typeName = isScale
      ? this.#scale.name
      : isShort
        ? words
        : shortened(`Answers to ${title}`, TYPE_NAME_LENGTH_MAX);
    const type = {
      id: convertedId(lineage, "responseType", name),
      name: typeNames.take(typeName),
      ...(formula === undefined ? {} : { formula }),
      parts,
    };
    this.#types.set(key, type);
    return type.id;
  }

  #groupsInWords(): string | undefined {
    const groups = this.#framework.implementation_groups_definition.map(
      ({ ref_id: reference, name, description }) => {
        const words = [oneLine(name), oneLine(description)].filter((text) => text !== "").join(": ");
        return `- ${oneLine(reference)}${words === "" ? "" : ` ${words}`}`;
      },
    );
    return groups.length === 0 ? undefined : `**Implementation groups**\n\n${groups.join("\n")}`;
  }
}

function isCategory({ requirement, children }: RequirementNode): boolean {
  return !requirement.assessable || children.length > 0;
}

function questionInputs(
  questions: Framework["requirement_nodes"][number]["questions"],
  path: FaultPath,
): QuestionInput[] {
  const at = [...path, "questions"];
  if (Array.isArray(questions)) {
    return questions.map((question, index) => ({
      question,
      urn: question.urn ?? "",
      path: [...at, index],
    }));
  }
  return Object.entries(questions ?? {}).map(([key, question]) => ({
    question,
    urn: key.trim().toLowerCase(),
    path: [...at, key],
  }));
}
