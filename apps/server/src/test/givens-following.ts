import type { FastifyInstance } from "fastify";
import { type EntityRef, type RecordedChange, recordChange } from "../modules/activity/index.ts";
import { loadActor, type Role } from "../modules/identity/index.ts";
import type { Db } from "../platform/db/database.ts";
import { newId } from "../platform/db/ids.ts";
import { inTransactionOf } from "./app.ts";
import { type GivenUser, givenUser } from "./givens.ts";

/** Lets a user follow a thing, or turn it off. */
export async function givenSubscription(
  db: Db,
  userId: string,
  { kind, id, scopeId }: EntityRef,
  isOn = true,
): Promise<void> {
  await db
    .insertInto("subscription")
    .values({
      id: newId(),
      userId,
      entityKind: kind,
      entityId: id,
      scopeId: scopeId ?? null,
      isOn,
      origin: "chosen",
      createdAt: new Date(),
    })
    .execute();
}

export type FollowerOptions = {
  organisationId: string;
  surveyGroupIds: readonly string[];
  role?: Role;
  everyHours?: number;
  notifiedUntil?: Date | null;
  timeZone?: string;
  locale?: string;
};

/** A user since long, who follows their organisation. */
export async function givenFollower(
  db: Db,
  options: FollowerOptions,
): Promise<GivenUser & { email: string }> {
  const { organisationId, surveyGroupIds, role = "clerk" } = options;
  const user = await givenUser(db, role, { organisationId, surveyGroupIds });
  const { email } = await db
    .updateTable("appUser")
    .set({
      createdAt: new Date("2025-01-01T00:00:00Z"),
      notifyEveryHours: options.everyHours ?? 24,
      notifiedUntil: options.notifiedUntil ?? null,
      timeZone: options.timeZone ?? null,
      locale: options.locale ?? null,
    })
    .where("id", "=", user.id)
    .returning("email")
    .executeTakeFirstOrThrow();
  await givenSubscription(db, user.id, { kind: "organisation", id: organisationId });
  return { ...user, email };
}

/** Records that somebody changed a thing at an instant. */
export async function happened(
  app: FastifyInstance,
  actorId: string,
  at: Date,
  change: Pick<RecordedChange, "entity" | "message"> & Partial<RecordedChange>,
): Promise<void> {
  const actor = await loadActor(app.context.db, actorId, "request");
  if (actor === null) throw new Error("The user is there.");
  await inTransactionOf(app, (tx) =>
    recordChange(tx, actor, at, {
      verb: "update",
      action: "test.change",
      ancestors: [],
      followsNothing: true,
      audience: {},
      ...change,
    }),
  );
}
