import type { NotCarriedList } from "../conversion/not-carried.ts";
import { oneLine, paragraphs } from "../conversion/text.ts";
import type { FaultPath } from "../fault.ts";
import type { ProgramPart } from "../program-schema.ts";
import type { Choice, Question } from "./library-schema.ts";

type Option = Extract<ProgramPart, { type: "multipleChoice" }>["options"][number];

/** What a question of a requirement is answered by. A question that is text has no parts. */
export type QuestionParts = {
  question: Question;
  urn: string;
  kind: "unique" | "multiple" | "yesNo" | "number" | "text";
  parts: ProgramPart[];
  /** The choices the parts stand for, with their variables: the option's position, or the part's own. */
  choices: { choice: Choice; urn: string; variable: string; position: number }[];
  /** The position of the option that says that the question does not apply. */
  doesNotApplyAt: number | null;
};

/** What a choice of the question counts; `doesNotApply` is what not applying counts. */
export type ChoiceScores = { of(choice: Choice): number; notTaken: number; doesNotApply: number };

const KINDS: ReadonlyMap<string, QuestionParts["kind"]> = new Map([
  ["unique_choice", "unique"],
  ["single_choice", "unique"],
  ["multiple_choice", "multiple"],
  ["boolean", "yesNo"],
  ["number", "number"],
]);

const KEY_LENGTH_MAX = 80;

/** The longest expression there may be, in UTF-16 units (`scoring` declares the same). */
export const EXPRESSION_LENGTH_MAX = 2000;

export type QuestionInput = {
  question: Question;
  /** The question's URN, empty where it has none. */
  urn: string;
  path: FaultPath;
};

/** Makes the parts of a requirement's questions, which declare the variables q1, q2, ... and q1_1, q1_2, ... */
export function toQuestionParts(
  inputs: readonly QuestionInput[],
  requirementUrn: string,
  scores: ChoiceScores,
  notCarried: NotCarriedList,
): QuestionParts[] {
  const keys = new Keys();
  const made: QuestionParts[] = [];
  for (const [index, input] of inputs.entries()) {
    const { question, urn } = input;
    const kind = kindOf(question);
    const key = keys.take(tailOf(urn, requirementUrn), `q${index + 1}`);
    const name = inputs.length > 1 ? oneLine(question.text) : "";
    const condition = dependencyOf(input, made, notCarried);
    const variable = `q${index + 1}`;
    const maker = new PartMaker({ ...input, key, keys, name, variable, condition, scores, notCarried });
    if (question.choices.length > 0 && !isChoiceQuestion(question))
      notCarried.add([...input.path, "choices"], "unused_choices", { type: question.type ?? "" });
    if (kind === "text") notCarried.add(input.path, "question_as_text", { type: question.type ?? "text" });
    made.push({ question, urn, kind, doesNotApplyAt: null, ...maker.make(kind) });
  }
  return made;
}

/** Whether the question is answered by its choices. */
export function isChoiceQuestion(question: Question): boolean {
  const kind = kindOf(question);
  return kind === "unique" || kind === "multiple";
}

function kindOf({ type = "", choices }: Question): QuestionParts["kind"] {
  const kind = KINDS.get(type) ?? "unique";
  const needsChoices = kind === "unique" || kind === "multiple";
  return needsChoices && choices.length === 0 ? "text" : kind;
}

/** Whether the question is asked: always (null), or where an expression is true; empty where that is not known. */
type Dependency = string | null;

function dependencyOf(
  { question, path }: QuestionInput,
  earlier: readonly QuestionParts[],
  notCarried: NotCarriedList,
): Dependency {
  const dependency = question.depends_on;
  if (dependency === undefined || (dependency.question ?? "") === "") return null;
  const target = earlier.find(({ urn, kind }) => urn === dependency.question && kind !== "text");
  const answers = new Set(dependency.answers);
  const tests = (target?.choices ?? [])
    .filter(({ urn }) => urn !== "" && answers.has(urn))
    .map(({ variable, position }) => `${variable}__i == ${position}`);
  const needsAll = dependency.condition?.trim().toLowerCase() === "all";
  const expression = tests.join(needsAll && target?.kind === "multiple" ? " and " : " or ");
  const isImpossible = needsAll && target?.kind === "unique" && tests.length > 1;
  const reason =
    target === undefined
      ? "it depends on a question elsewhere"
      : tests.length === 0 || tests.length < answers.size || isImpossible
        ? "the answers it depends on are not among that question's choices"
        : expression.length > EXPRESSION_LENGTH_MAX - "not ()".length
          ? "it depends on too many answers"
          : null;
  if (reason === null) return expression;
  notCarried.add([...path, "depends_on"], "depends_on", { reason });
  return "";
}

type PartMakerInput = QuestionInput & {
  key: string;
  /** The keys of the parts so far. */
  keys: Keys;
  name: string;
  variable: string;
  condition: Dependency;
  scores: ChoiceScores;
  notCarried: NotCarriedList;
};

type Made = Pick<QuestionParts, "parts" | "choices"> & { doesNotApplyAt?: number };

class PartMaker {
  readonly #input: PartMakerInput;
  /** What the options that need the question to be asked have besides. */
  readonly #asked: { if?: string };

  constructor(input: PartMakerInput) {
    this.#input = input;
    const { condition } = input;
    this.#asked = condition === null || condition === "" ? {} : { if: condition };
  }

  make(kind: QuestionParts["kind"]): Made {
    switch (kind) {
      case "unique":
        return this.#unique();
      case "multiple":
        return this.#multiple();
      case "yesNo":
        return {
          parts: [{ ...this.#head(), type: "multipleChoice", options: this.#noAndYes(0, 0) }],
          choices: [],
        };
      case "number":
        return { parts: [{ ...this.#head(), type: "numerical" }], choices: [] };
      case "text":
        return { parts: [], choices: [] };
    }
  }

  #head() {
    const { key, variable, name, question } = this.#input;
    const description = paragraphs(question.annotation);
    return {
      key,
      id: variable,
      ...(name === "" ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    };
  }

  #unique(): Made {
    const { question, urn, path, variable, condition, scores, notCarried } = this.#input;
    const keys = new Keys();
    const options = question.choices.map((choice, index): Option => {
      const description = paragraphs(choice.description, choice.annotation);
      return {
        key: keys.take(tailOf(choice.urn ?? "", urn), `c${index + 1}`),
        score: scores.of(choice),
        name: nameOf(choice, index),
        ...this.#asked,
        ...(description === undefined ? {} : { description }),
      };
    });
    const choices = question.choices.map((choice, position) => ({
      choice,
      urn: choice.urn ?? "",
      variable,
      position,
    }));
    const made: Made = { parts: [], choices };
    if (condition !== null) {
      made.doesNotApplyAt = options.length;
      const where = condition === "" ? {} : { if: `not (${condition})` };
      options.push({
        key: keys.take("", "na"),
        score: scores.doesNotApply,
        name: "Does not apply",
        ...where,
      });
    }
    const added: string[] = [];
    for (const name of ["None of these", "Unknown"]) {
      if (options.length >= 2) break;
      options.push({
        key: keys.take("", name.split(" ")[0]?.toLowerCase() ?? ""),
        score: scores.notTaken,
        name,
      });
      added.push(name);
    }
    if (added.length > 0) notCarried.add(path, "single_choice", { added });
    made.parts = [{ ...this.#head(), type: "multipleChoice", options }];
    return made;
  }

  #multiple(): Made {
    const { question, urn, key, keys, name, variable, scores } = this.#input;
    const made: Made = { parts: [], choices: [] };
    for (const [index, choice] of question.choices.entries()) {
      const own = `${variable}_${index + 1}`;
      const choiceName = nameOf(choice, index);
      const description = paragraphs(
        index === 0 ? question.annotation : undefined,
        choice.description,
        choice.annotation,
      );
      made.parts.push({
        key: keys.take(`${key}/${tailOf(choice.urn ?? "", urn) || `c${index + 1}`}`, ""),
        id: own,
        type: "multipleChoice",
        name: name === "" ? choiceName : `${name} ${choiceName}`,
        ...(description === undefined ? {} : { description }),
        options: this.#noAndYes(scores.notTaken, scores.of(choice)),
      });
      made.choices.push({ choice, urn: choice.urn ?? "", variable: own, position: 1 });
    }
    return made;
  }

  #noAndYes(no: number, yes: number): Option[] {
    return [
      { key: "no", score: no, name: "No" },
      { key: "yes", score: yes, name: "Yes", ...this.#asked },
    ];
  }
}

function nameOf(choice: Choice, index: number): string {
  const name = oneLine(choice.value);
  return name === "" ? `Choice ${index + 1}` : name;
}

/** What a URN says beyond that of the thing around it; empty where it is no part of that. */
function tailOf(urn: string, around: string): string {
  const tail = around !== "" && urn.startsWith(`${around}:`) ? urn.slice(around.length + 1) : "";
  return tail.length <= KEY_LENGTH_MAX ? tail : "";
}

/** Keys that are unique among their like. */
class Keys {
  readonly #taken = new Set<string>();

  take(wanted: string, otherwise: string): string {
    let key = wanted === "" ? otherwise : wanted;
    while (this.#taken.has(key)) key += "x";
    this.#taken.add(key);
    return key;
  }
}
