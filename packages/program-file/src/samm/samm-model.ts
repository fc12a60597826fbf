import { z } from "zod";
import { normaliseUuid } from "../entity-id.ts";
import type { Fault } from "../fault.ts";
import { readDocument } from "../read-document.ts";
import { readShape } from "../shape.ts";

const Id = z.string();
const Text = z.string().optional();

const BusinessFunction = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  order: z.number().default(0),
});
const Practice = z.object({
  id: Id,
  function: Id,
  name: z.string(),
  shortDescription: Text,
  longDescription: Text,
  order: z.number().default(0),
});
const Stream = z.object({
  id: Id,
  practice: Id,
  name: z.string(),
  description: Text,
  order: z.number().default(0),
});
const MaturityLevel = z.object({ id: Id, number: z.number() });
const PracticeLevel = z.object({ id: Id, practice: Id, maturityLevel: Id, objective: Text });
const Activity = z.object({
  id: Id,
  stream: Id,
  level: Id,
  title: z.string(),
  benefit: Text,
  shortDescription: Text,
  longDescription: Text,
});
const Question = z.object({
  id: Id,
  activity: Id,
  answerSet: Id,
  text: z.string(),
  order: z.number().default(0),
  quality: z.array(z.string()).default([]),
});
const AnswerSet = z.object({
  id: Id,
  values: z.array(z.object({ text: z.string(), value: z.number(), order: z.number().default(0) })).min(2),
});

export type SammFunction = z.output<typeof BusinessFunction>;
export type SammPractice = z.output<typeof Practice>;
export type SammStream = z.output<typeof Stream>;
export type SammActivity = z.output<typeof Activity>;
export type SammQuestion = z.output<typeof Question>;
/** `name` is that of its file, such as `A`: SAMM gives answer sets none inside. */
export type SammAnswerSet = z.output<typeof AnswerSet> & { name: string };

/** SAMM as published: every thing by its id, with ids dashed and in lower case. */
export type SammModel = {
  functions: Map<string, SammFunction>;
  practices: Map<string, SammPractice>;
  streams: Map<string, SammStream>;
  maturityLevels: Map<string, z.output<typeof MaturityLevel>>;
  practiceLevels: Map<string, z.output<typeof PracticeLevel>>;
  activities: Map<string, SammActivity>;
  questions: Map<string, SammQuestion>;
  answerSets: Map<string, SammAnswerSet>;
};

/** A fault with the file it is in. */
export type SammFault = Fault & { file: string };

/** The folders of the model; files elsewhere are no part of it. */
export const SAMM_FOLDERS = [
  "business_functions",
  "security_practices",
  "streams",
  "maturity_levels",
  "practice_levels",
  "activities",
  "questions",
  "answer_sets",
] as const;
type SammFolder = (typeof SAMM_FOLDERS)[number];

const REFERENCES = [
  "id",
  "function",
  "practice",
  "stream",
  "maturityLevel",
  "level",
  "activity",
  "answerSet",
];

/**
 * Reads SAMM's files. A path's last two steps count: `model/questions/D-SA-1-A.yml` is a question.
 * Keys the conversion does not need may hold anything.
 */
export function readSammModel(files: ReadonlyMap<string, string>): { model: SammModel; faults: SammFault[] } {
  const model: SammModel = {
    functions: new Map(),
    practices: new Map(),
    streams: new Map(),
    maturityLevels: new Map(),
    practiceLevels: new Map(),
    activities: new Map(),
    questions: new Map(),
    answerSets: new Map(),
  };
  const faults: SammFault[] = [];
  for (const path of [...files.keys()].toSorted()) {
    const [folder, name] = path.split(/[\\/]/).slice(-2);
    if (!isSammFolder(folder) || name === undefined || !/\.ya?ml$/i.test(name)) continue;
    const read = <S extends z.ZodObject>(schema: S, into: Map<string, z.output<S>>) => {
      const { item, faults: own } = readItem(schema, files.get(path) ?? "", into);
      faults.push(...own.map((fault) => ({ ...fault, file: path })));
      return item;
    };
    switch (folder) {
      case "business_functions":
        read(BusinessFunction, model.functions);
        break;
      case "security_practices":
        read(Practice, model.practices);
        break;
      case "streams":
        read(Stream, model.streams);
        break;
      case "maturity_levels":
        read(MaturityLevel, model.maturityLevels);
        break;
      case "practice_levels":
        read(PracticeLevel, model.practiceLevels);
        break;
      case "activities":
        read(Activity, model.activities);
        break;
      case "questions":
        read(Question, model.questions);
        break;
      case "answer_sets": {
        const set = read(AnswerSet, model.answerSets as Map<string, z.output<typeof AnswerSet>>);
        if (set !== null) (set as SammAnswerSet).name = name.replace(/\.ya?ml$/i, "");
        break;
      }
    }
  }
  return { model, faults };
}

function isSammFolder(folder: string | undefined): folder is SammFolder {
  return (SAMM_FOLDERS as readonly (string | undefined)[]).includes(folder);
}

function readItem<S extends z.ZodObject>(
  schema: S,
  text: string,
  into: Map<string, z.output<S>>,
): { item: z.output<S> | null; faults: Fault[] } {
  const { root, faults } = readDocument(text);
  if (root === null) return { item: null, faults: faults.list() };
  const item = readShape(schema, root, faults) as Record<string, unknown> | undefined;
  for (const field of REFERENCES) {
    const written = item?.[field];
    if (item === undefined || typeof written !== "string") continue;
    const uuid = normaliseUuid(written);
    if (uuid === null) faults.add([field], "wrong_format", { format: "UUID" });
    else if (field === "id" && into.has(uuid)) faults.add([field], "duplicate_key", { key: uuid });
    else item[field] = uuid;
  }
  if (item === undefined || !faults.isEmpty) return { item: null, faults: faults.list() };
  const complete = item as z.output<S>;
  into.set(String(item.id), complete);
  return { item: complete, faults: [] };
}
