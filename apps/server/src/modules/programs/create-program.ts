import { ProgramSettings } from "@aquamark/program-content/schema";
import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { takeIdempotencyKey } from "../../platform/http/idempotency.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor } from "../identity/index.ts";
import { SurveyGroupIds } from "../survey-groups/index.ts";
import { putIntoSurveyGroups, requireOwnSurveyGroups } from "./choose-survey-groups.ts";
import { requireFreeTitle } from "./program-titles.ts";

const { shape } = ProgramSettings;
export const NewProgram = z
  .object({
    title: shape.title,
    description: shape.description.default(""),
    source: shape.source.default(null),
    language: shape.language.default("en"),
    asksQuality: shape.asksQuality.default(false),
    hideAggregates: shape.hideAggregates.default(false),
    notRelevant: shape.notRelevant.default("exclude"),
    surveyGroupIds: SurveyGroupIds,
  })
  .meta({ id: "NewProgram" });
export type NewProgram = z.output<typeof NewProgram>;

/** Makes an empty, open program that begins a lineage of its own, and gives its id. */
export async function createProgram(
  tx: Tx,
  actor: Actor,
  wanted: NewProgram,
  at: Date,
  idempotencyKey?: string,
): Promise<string> {
  const { surveyGroupIds, ...settings } = wanted;
  await requireOwnSurveyGroups(tx, actor, surveyGroupIds);
  const { id, wasMade } = await takeIdempotencyKey(tx, {
    userId: actor.userId,
    action: "program.create",
    key: idempotencyKey,
    request: wanted,
    at,
  });
  if (wasMade) return id;
  await requireFreeTitle(tx, settings.title, null);
  await tx
    .insertInto("program")
    .values({ ...settings, id, lineageId: newId(), createdAt: at, createdBy: actor.userId })
    .execute();
  await putIntoSurveyGroups(tx, id, surveyGroupIds);
  await recordChange(tx, actor, at, {
    verb: "create",
    action: "program.create",
    entity: { kind: "program", id },
    message: settings.title,
    ancestors: [],
    after: wanted,
    revision: 1,
    audience: { groupIds: surveyGroupIds },
  });
  return id;
}
