import { labelled, oneLine, paragraphs, shortened } from "../conversion/text.ts";
import type { Requirement } from "./library-schema.ts";
import type { QuestionParts } from "./question-parts.ts";

const TITLE_LENGTH_MAX = 200;

/** The title and the description, in Markdown, of what a requirement becomes. */
export type RequirementText = { title: string; description?: string };

/**
 * A requirement in words. One without a name is called by its description where that is a short line, else by its
 * only question, else by its reference or the end of its URN.
 */
export function requirementText(
  requirement: Requirement,
  questions: readonly QuestionParts[] = [],
): RequirementText {
  const reference = oneLine(requirement.ref_id);
  const name = oneLine(requirement.name);
  const isLine = (text: string) => !text.trim().includes("\n") && oneLine(text).length <= TITLE_LENGTH_MAX;
  const { description: text = "" } = requirement;
  const isTitledByText = name === "" && oneLine(text) !== "" && isLine(text);
  const question = questions.length === 1 ? (questions[0]?.question.text ?? "") : "";
  const isTitledByQuestion =
    name === "" && oneLine(text) === "" && oneLine(question) !== "" && isLine(question);
  const words =
    name !== "" ? name : isTitledByText ? oneLine(text) : isTitledByQuestion ? oneLine(question) : "";
  const description = paragraphs(
    isTitledByText ? undefined : text,
    isTitledByQuestion ? undefined : labelled("Question", question),
    ...textQuestions(questions),
    labelled("Annotation", requirement.annotation),
    labelled("Typical evidence", requirement.typical_evidence),
    labelled("Importance", importanceOf(requirement)),
  );
  return {
    title: titleOf(reference, words, text, requirement.urn),
    ...(description === undefined ? {} : { description }),
  };
}

function titleOf(reference: string, words: string, text: string, urn: string): string {
  if (words !== "") return beginsWith(words, reference) ? words : `${reference} ${words}`;
  if (reference !== "") return reference;
  const shortText = shortened(oneLine(text), TITLE_LENGTH_MAX);
  return shortText !== "" ? shortText : (urn.split(":").at(-1) ?? "").trim() || urn;
}

/** Whether the words begin with the reference as a whole: `Q.1 Bollards` with `Q.1`, but not `Quays` with `Q`. */
function beginsWith(words: string, reference: string): boolean {
  if (!words.startsWith(reference)) return false;
  return reference === "" || !/^[\p{L}\p{N}]/u.test(words.slice(reference.length));
}

/** Questions that no part asks; with a single one, its text is there already. */
function textQuestions(questions: readonly QuestionParts[]): string[] {
  if (questions.length < 2) return [];
  const texts = questions.filter(({ kind }) => kind === "text").map(({ question }) => oneLine(question.text));
  const items = texts.filter((text) => text !== "").map((text) => `- ${text}`);
  return items.length === 0 ? [] : [`**To be answered in the comment**\n\n${items.join("\n")}`];
}

function importanceOf({ importance = "" }: Requirement): string {
  return importance.trim().toLowerCase() === "undefined" ? "" : importance;
}
