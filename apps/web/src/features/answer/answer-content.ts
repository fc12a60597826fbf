import type { PartAnswer } from "@aquamark/scoring";

/** Everything a person writes on a measure page; what a save sends, next to the revision it is based on. */
export type AnswerContent = {
  /** By part key. Answers to parts the response type no longer has are kept and sent back. */
  parts: Record<string, PartAnswer>;
  /** Markdown. */
  comment: string;
  /** By sub-measure id. */
  subMeasures: Record<string, { comment: string }>;
  notRelevant: boolean;
  /** 1 to 5, or null where not rated. */
  quality: number | null;
};

/** The content of a response without what the server adds to it. */
export function contentOf(response: AnswerContent): AnswerContent {
  const { parts, comment, subMeasures, notRelevant, quality } = response;
  return { parts, comment, subMeasures, notRelevant, quality };
}

/** Whether two answers to one part are the same; absent equals absent. */
export function samePart(a: PartAnswer | undefined, b: PartAnswer | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ("option" in a) return "option" in b && a.option === b.option;
  return "value" in b && Object.is(a.value, b.value);
}

function subMeasureComment(content: AnswerContent, subMeasureId: string): string {
  return content.subMeasures[subMeasureId]?.comment ?? "";
}

/** Whether two contents say the same; an empty sub-measure comment equals an absent one. */
export function sameContent(a: AnswerContent, b: AnswerContent): boolean {
  return differences(a, b).length === 0;
}

/** One thing of a response that can be chosen on its own when two people wrote at once. */
export type ContentField =
  | { kind: "part"; key: string }
  | { kind: "comment" }
  | { kind: "subMeasureComment"; key: string }
  | { kind: "notRelevant" }
  | { kind: "quality" };

/** A text that names a field within one response, for keys of maps and lists. */
export function fieldName(field: ContentField): string {
  return "key" in field ? `${field.kind}:${field.key}` : field.kind;
}

/** The fields in which two contents differ: parts and sub-measures in order of their keys, then the rest. */
export function differences(a: AnswerContent, b: AnswerContent): ContentField[] {
  const fields: ContentField[] = [];
  const partKeys = new Set([...Object.keys(a.parts), ...Object.keys(b.parts)]);
  for (const key of [...partKeys].sort()) {
    if (!samePart(a.parts[key], b.parts[key])) fields.push({ kind: "part", key });
  }
  const subMeasureIds = new Set([...Object.keys(a.subMeasures), ...Object.keys(b.subMeasures)]);
  for (const key of [...subMeasureIds].sort()) {
    if (subMeasureComment(a, key) !== subMeasureComment(b, key))
      fields.push({ kind: "subMeasureComment", key });
  }
  if (a.comment !== b.comment) fields.push({ kind: "comment" });
  if (a.notRelevant !== b.notRelevant) fields.push({ kind: "notRelevant" });
  if (a.quality !== b.quality) fields.push({ kind: "quality" });
  return fields;
}

/** `target` with the named field taken from `source`; neither is changed. */
export function withField(target: AnswerContent, source: AnswerContent, field: ContentField): AnswerContent {
  switch (field.kind) {
    case "part": {
      const { [field.key]: _replaced, ...others } = target.parts;
      const answer = source.parts[field.key];
      return { ...target, parts: answer === undefined ? others : { ...others, [field.key]: answer } };
    }
    case "subMeasureComment": {
      const comment = subMeasureComment(source, field.key);
      const { [field.key]: _replaced, ...others } = target.subMeasures;
      return {
        ...target,
        subMeasures: comment === "" ? others : { ...others, [field.key]: { comment } },
      };
    }
    case "comment":
      return { ...target, comment: source.comment };
    case "notRelevant":
      return { ...target, notRelevant: source.notRelevant };
    case "quality":
      return { ...target, quality: source.quality };
  }
}
