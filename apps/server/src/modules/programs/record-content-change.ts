import { isDeepStrictEqual } from "node:util";
import type { ProgramContent, SurveyContent } from "@aquamark/program-content";
import type { Tx } from "../../platform/db/database.ts";
import {
  type EntityRef,
  type RecordedChange,
  recordChange,
  recordChanges,
  type Verb,
} from "../activity/index.ts";
import type { Actor } from "../identity/index.ts";
import type { ContentDifferences, Difference } from "./content-differences.ts";

type Entry = Omit<RecordedChange, "audience">;
type Recorded = { before: ProgramContent; after: ProgramContent; differences: ContentDifferences };

/** From so many touched things on, a change is recorded as one of the program, with counts. */
export const recordedSinglyMax = 50;

/** Records a change of content as activity and audit: every touched thing, or the program where they are many. */
export async function recordContentChange(
  tx: Tx,
  actor: Actor,
  at: Date,
  groupIds: readonly string[],
  changed: Recorded,
): Promise<void> {
  const audience = { groupIds };
  const entries = entriesOf(changed).map((entry) => ({ ...entry, audience }));
  if (entries.length > recordedSinglyMax) {
    const { program } = changed.after;
    await recordChange(tx, actor, at, {
      verb: "update",
      action: "program.change_content",
      entity: { kind: "program", id: program.id },
      message: program.title,
      ancestors: [],
      before: changed.differences.program[0]?.before,
      after: { ...changed.differences.program[0]?.after, changes: countsOf(entries) },
      audience,
    });
    return;
  }
  // One statement records each thing once: what happened to it besides goes into the next.
  const rounds: RecordedChange[][] = [];
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const round = seen.get(entry.entity.id) ?? 0;
    seen.set(entry.entity.id, round + 1);
    const list = rounds[round] ?? [];
    list.push(entry);
    rounds[round] = list;
  }
  for (const round of rounds) await recordChanges(tx, actor, at, round);
}

/** How many things each action was done to, such as `{"measure.create": 120}`. */
function countsOf(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of entries) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

function entriesOf(changed: Recorded): Entry[] {
  const { before, after, differences } = changed;
  const program: EntityRef = { kind: "program", id: after.program.id };
  const inProgram = (
    kind: "survey" | "category" | "measure" | "response_type",
    difference: Difference<{ id: string }>,
    what: { verb: Verb; action: string },
    message: string,
    ancestors: EntityRef[],
    states: { before?: unknown; after?: unknown },
  ): Entry => ({
    verb: what.verb,
    action: `${kind}.${what.action}`,
    entity: { kind, id: (difference.after ?? difference.before)?.id ?? "", scopeId: program.id },
    message,
    ancestors,
    ...states,
  });

  const inSurvey = (
    survey: SurveyContent | undefined,
    { surveyId }: { surveyId: string },
    categoryId: string | null,
  ): EntityRef[] => [
    ...ancestryOf(program.id, survey, categoryId),
    { kind: "survey", id: surveyId, scopeId: program.id },
    program,
  ];
  const placesOf = ({ before: was, after: is }: Difference<{ id: string }>) =>
    measureLineage(is ? after : before, (is ?? was)?.id ?? "");

  const entries: Entry[] = [];
  for (const { before: was, after: is } of differences.program)
    if (was && is)
      entries.push({
        verb: "update",
        action: "program.edit",
        entity: program,
        message: is.title,
        ancestors: [],
        ...changedFields(was, is),
      });

  for (const difference of differences.surveys)
    for (const what of eventsOf(difference, ["position"]))
      entries.push(inProgram("survey", difference, what, titleOf(difference), [program], what.states));

  for (const difference of differences.categories) {
    const { before: was, after: is } = difference;
    const row = is ?? was;
    if (!row) continue;
    const content = after.surveys.get(row.surveyId) ?? before.surveys.get(row.surveyId);
    const ancestors = inSurvey(content, row, row.parentId);
    for (const what of eventsOf(difference, ["position", "parentId", "surveyId"]))
      entries.push(inProgram("category", difference, what, row.title, ancestors, what.states));
    if (was && is && was.parentId !== is.parentId)
      entries.push(
        inProgram("category", difference, { verb: "relation", action: "move" }, row.title, ancestors, {
          before: { parentId: was.parentId },
          after: { parentId: is.parentId },
        }),
      );
  }

  for (const difference of differences.measures)
    for (const what of eventsOf(difference, []))
      entries.push(
        inProgram("measure", difference, what, titleOf(difference), placesOf(difference), what.states),
      );

  for (const { before: was, after: is } of differences.placements) {
    const row = is ?? was;
    if (!row) continue;
    // With every place of the measure, as any change of it: whoever follows another one is told as well.
    const ancestors = measureLineage(is ? after : before, row.measureId);
    const title = (after.measures.get(row.measureId) ?? before.measures.get(row.measureId))?.title ?? "";
    const place = (placement: typeof row) => ({
      surveyId: placement.surveyId,
      categoryId: placement.categoryId,
    });
    const about = { before: { id: row.measureId }, after: { id: row.measureId } };
    const add = (action: string, states: { before?: unknown; after?: unknown }) =>
      entries.push(inProgram("measure", about, { verb: "relation", action }, title, ancestors, states));
    if (!was && is) add("link", { after: { ...place(is), bindings: is.bindings } });
    else if (was && !is) add("unlink", { before: { ...place(was), bindings: was.bindings } });
    else if (was && is) {
      if (was.categoryId !== is.categoryId) add("move", { before: place(was), after: place(is) });
      if (!isDeepStrictEqual(was.bindings, is.bindings))
        add("bind", { before: { bindings: was.bindings }, after: { bindings: is.bindings } });
    }
  }

  for (const difference of differences.responseTypes)
    for (const what of eventsOf(difference, []))
      entries.push(
        inProgram(
          "response_type",
          difference,
          what,
          (difference.after ?? difference.before)?.name ?? "",
          [program],
          what.states,
        ),
      );

  return [...entries, ...reordersOf(before, after, program)];
}

type Event = { verb: Verb; action: string; states: { before?: unknown; after?: unknown } };

/** What happened to a row by itself; where it stands, by the fields `elsewhere`, is recorded apart. */
function eventsOf<Row extends { id: string }>(
  { before, after }: Difference<Row>,
  elsewhere: readonly string[],
): Event[] {
  if (!before) return after ? [{ verb: "create", action: "create", states: { after } }] : [];
  if (!after) return [{ verb: "delete", action: "delete", states: { before } }];
  const events: Event[] = [];
  const [was, is] = [before as { isDeleted?: boolean }, after as { isDeleted?: boolean }];
  if (was.isDeleted !== is.isDeleted)
    events.push(
      is.isDeleted
        ? { verb: "delete", action: "delete", states: {} }
        : { verb: "undelete", action: "restore", states: {} },
    );
  const states = changedFields(before, after, ["isDeleted", ...elsewhere]);
  if (Object.keys(states.after).length > 0) events.push({ verb: "update", action: "edit", states });
  return events;
}

function changedFields(before: object, after: object, apart: readonly string[] = []) {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = Object.keys(is).filter(
    (name) => !apart.includes(name) && !isDeepStrictEqual(was[name], is[name]),
  );
  return {
    before: Object.fromEntries(names.map((name) => [name, was[name]])),
    after: Object.fromEntries(names.map((name) => [name, is[name]])),
  };
}

function titleOf({ before, after }: Difference<{ title: string }>): string {
  return (after ?? before)?.title ?? "";
}

/** What a measure lies in, wherever it is placed: the categories, then the surveys, then the program. */
function measureLineage({ program, surveys }: ProgramContent, measureId: string): EntityRef[] {
  const placed = [...surveys.values()].flatMap((survey) => {
    const placement = survey.placements.get(measureId);
    return placement ? [{ survey, categoryId: placement.categoryId }] : [];
  });
  return [
    ...placed.flatMap(({ survey, categoryId }) => ancestryOf(program.id, survey, categoryId)),
    ...placed.map(({ survey }): EntityRef => ({ kind: "survey", id: survey.id, scopeId: program.id })),
    { kind: "program", id: program.id },
  ];
}

/** The categories that something in `categoryId` lies in, the nearest first. */
function ancestryOf(
  programId: string,
  survey: SurveyContent | undefined,
  categoryId: string | null,
): EntityRef[] {
  const refs: EntityRef[] = [];
  let id = categoryId;
  while (id !== null) {
    refs.push({ kind: "category", id, scopeId: programId });
    id = survey?.categories.get(id)?.parentId ?? null;
  }
  return refs;
}

/** Where children that were there before and after stand in another order; of the parent, since it is its order. */
function reordersOf(before: ProgramContent, after: ProgramContent, program: EntityRef): Entry[] {
  const entries: Entry[] = [];
  const compare = (
    was: readonly string[],
    is: readonly string[],
    entry: Pick<Entry, "entity" | "message" | "ancestors" | "action">,
  ) => {
    if (was === is) return;
    const [left, right] = [new Set(was), new Set(is)];
    const kept = is.filter((id) => left.has(id));
    if (
      isDeepStrictEqual(
        was.filter((id) => right.has(id)),
        kept,
      )
    )
      return;
    entries.push({ verb: "reorder", ...entry, before: { order: was }, after: { order: is } });
  };
  compare(before.surveyOrder, after.surveyOrder, {
    action: "program.reorder",
    entity: program,
    message: after.program.title,
    ancestors: [],
  });
  for (const [surveyId, survey] of after.surveys) {
    const earlier = before.surveys.get(surveyId);
    if (!earlier || earlier === survey) continue;
    const ref: EntityRef = { kind: "survey", id: surveyId, scopeId: program.id };
    compare(earlier.tops, survey.tops, {
      action: "survey.reorder",
      entity: ref,
      message: survey.title,
      ancestors: [program],
    });
    for (const [id, category] of survey.categories) {
      const was = earlier.categories.get(id);
      if (!was || was === category) continue;
      const about = {
        entity: { kind: "category", id, scopeId: program.id } as const,
        message: category.title,
        ancestors: [...ancestryOf(program.id, survey, category.parentId), ref, program],
      };
      compare(was.categories, category.categories, { ...about, action: "category.reorder" });
      compare(was.measures, category.measures, { ...about, action: "category.reorder_measures" });
    }
  }
  return entries;
}
