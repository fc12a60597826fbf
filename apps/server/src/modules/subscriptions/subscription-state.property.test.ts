import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { Problem } from "../../platform/http/problem.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { type Changed, givenChangesOfEverything } from "../../test/givens-followed.ts";
import { type Actor, loadActor, roles } from "../identity/index.ts";
import { ActivityClass } from "../timeline/activity-view.ts";
import { findTimeline } from "../timeline/timeline-queries.ts";
import { deleteSubscriptions, setSubscriptions, type Wish } from "./change-subscriptions.ts";
import { type FollowedRef, keyOf } from "./followed-ref.ts";
import { lineageOf } from "./lineage-of.ts";
import { findState } from "./subscription-queries.ts";

const database = useTestDatabase();
const began = new Date(Date.now() - 60_000);
let app: FastifyInstance;
let changed: Changed;
let people: Actor[];
let levels: FollowedRef[];

beforeAll(async () => {
  app = await buildTestApp(database);
  const { db } = database;
  changed = await givenChangesOfEverything(database, app);
  const { group, organisationId, things } = changed;
  const surveyGroupIds = [group];
  const users = [
    ...(await Promise.all(roles.map((role) => givenUser(db, role, { organisationId, surveyGroupIds })))),
    await givenUser(db, "clerk", { surveyGroupIds }),
    await givenUser(db, "consultant"),
  ];
  const actors = await Promise.all(users.map(({ id }) => loadActor(db, id, "property")));
  people = actors.filter((actor) => actor !== null);
  const lineages = await Promise.all(Object.values(things).map((thing) => lineageOf(db, thing)));
  levels = [...new Map(lineages.flat().map((level) => [keyOf(level), level])).values()];
});

/** Whether the actor is told of a thing by its state; null where they may not see it. */
async function stateOf(actor: Actor, thing: FollowedRef): Promise<boolean | null> {
  try {
    return (await findState(database.db, actor, thing)).isOn;
  } catch (error) {
    if (error instanceof Problem && error.code === "not_found") return null;
    throw error;
  }
}

test("the state says of every thing what the timeline does, whatever was said at any level by anybody", async () => {
  const { db } = database;
  const until = new Date(Date.now() + 60_000);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...people),
      fc.array(fc.tuple(fc.constantFrom(...levels), fc.boolean()), { maxLength: 8 }),
      async (actor, said) => {
        const seen: Wish[] = [];
        for (const [ref, isOn] of said) if ((await stateOf(actor, ref)) !== null) seen.push({ ...ref, isOn });
        await inTransactionOf(app, (tx) => setSubscriptions(tx, actor, began, seen));
        const { items } = await findTimeline(
          app.context,
          actor,
          { from: began, until },
          { classes: ActivityClass.options, limit: 200 },
        );
        const shown = new Set(items.map(({ entity }) => keyOf(entity as FollowedRef)));

        for (const thing of Object.values(changed.things)) {
          const isOn = await stateOf(actor, thing);
          expect(isOn ?? false, keyOf(thing)).toBe(shown.has(keyOf(thing)));
        }

        const own = await db
          .selectFrom("subscription")
          .select("id")
          .where("userId", "=", actor.userId)
          .execute();
        const ids = own.map(({ id }) => id);
        await inTransactionOf(app, (tx) => deleteSubscriptions(tx, actor, began, ids));
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
  );
}, 120_000);
