import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser, nextNumber } from "../../test/givens.ts";
import { givenFollower, happened } from "../../test/givens-following.ts";
import { runNotifications } from "./notification-job.ts";
import { notifyDueUsers } from "./notify-due-users.ts";

const database = useTestDatabase();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
// The runs begin five minutes past the hour.
const start = new Date("2026-03-10T08:05:00Z");

let groupId: string;
let organisationId: string;
let editor: string;

beforeEach(async () => {
  await database.pool.query(`
    DELETE FROM notification; DELETE FROM mail; DELETE FROM mail_address_fault; DELETE FROM post_survey_group; DELETE FROM post;
    DELETE FROM activity_ancestor; DELETE FROM activity; DELETE FROM subscription; DELETE FROM graphile_worker._private_jobs;
    UPDATE app_user SET deleted_at = now()`);
  groupId = await givenSurveyGroup(database.db);
  organisationId = await givenOrganisation(database.db, {
    surveyGroupIds: [groupId],
    name: `Lake ${nextNumber()}`,
  });
  editor = (await givenUser(database.db, "org_admin", { organisationId, surveyGroupIds: [groupId] })).id;
  await database.pool.query("UPDATE app_user SET notify_every_hours = 0, name = 'Ada Marsh' WHERE id = $1", [
    editor,
  ]);
});

async function givenApp(at = start) {
  const clock = fixedClock(at);
  const app = await buildTestApp(database, {
    clock,
    env: { LOG_LEVEL: "silent" },
    baseUrl: "https://assess.example.org",
  });
  return { app, clock };
}

// An administrator sees every user, so that a test can make things up.
const follower = (options: Partial<Parameters<typeof givenFollower>[1]> = {}) =>
  givenFollower(database.db, { organisationId, surveyGroupIds: [groupId], role: "admin", ...options });

const at = (offsetMs: number) => new Date(start.getTime() + offsetMs);

/** The organisation is changed; another thing in it each time, so that nothing merges. */
const changeAt = (app: FastifyInstance, when: Date, message = `Thing ${nextNumber()}`, actorId = editor) =>
  happened(app, actorId, when, {
    entity: { kind: "user", id: newId() },
    message,
    ancestors: [{ kind: "organisation", id: organisationId }],
  });

type MailRow = { userId: string; key: string; params: Params; unsubscribeUrl: string };
type Params = {
  changes: string;
  span: string;
  notes: { note: string }[];
  posts: { heading: string; when: string; body: string }[];
  days: {
    day: string;
    things: { thing: string; lines: { time: string; sentence: string; link: string }[] }[];
  }[];
};

async function mails(): Promise<MailRow[]> {
  const { rows } = await database.pool.query<MailRow>(
    `SELECT user_id AS "userId", key, params, unsubscribe_url AS "unsubscribeUrl" FROM mail ORDER BY created_at, id`,
  );
  return rows;
}

async function windows(userId: string): Promise<[string, string, number][]> {
  const { rows } = await database.pool.query<{ from_at: Date; until_at: Date; item_count: number }>(
    "SELECT from_at, until_at, item_count FROM notification WHERE user_id = $1 ORDER BY until_at",
    [userId],
  );
  return rows.map((row) => [row.from_at.toISOString(), row.until_at.toISOString(), row.item_count]);
}

async function notifiedUntil(userId: string): Promise<Date | null> {
  const { rows } = await database.pool.query<{ notified_until: Date | null }>(
    "SELECT notified_until FROM app_user WHERE id = $1",
    [userId],
  );
  return rows[0]?.notified_until ?? null;
}

const sentencesOf = ({ params }: MailRow) =>
  params.days.flatMap(({ things }) => things.flatMap(({ lines }) => lines.map(({ sentence }) => sentence)));

test("a user gets one mail of what they follow, and the next a day later with what is new", async () => {
  const { app, clock } = await givenApp();
  const user = await follower();
  await changeAt(app, at(-2 * day), "long ago");
  await changeAt(app, at(-hour), "first");

  expect(await notifyDueUsers(app.context)).toEqual({ users: 1, mails: 1, failed: [] });
  await changeAt(app, at(10 * minute), "second");
  clock.advance(hour);
  expect(await notifyDueUsers(app.context)).toMatchObject({ users: 0, mails: 0 });
  clock.advance(23 * hour);
  expect(await notifyDueUsers(app.context)).toMatchObject({ users: 1, mails: 1 });

  const [first, second] = await mails();
  expect(first?.params).toMatchObject({ changes: "1 change", notes: [], posts: [] });
  expect(sentencesOf(first as MailRow)).toEqual(["Ada Marsh changed the user “first”."]);
  expect(sentencesOf(second as MailRow)).toEqual(["Ada Marsh changed the user “second”."]);
  expect(first?.unsubscribeUrl).toMatch(
    /^https:\/\/assess\.example\.org\/unsubscribe\?token=[\w-]{22}\.[\w-]{43}$/,
  );
  const until = at(-minute).toISOString();
  expect(await windows(user.id)).toEqual([
    [at(-minute - day).toISOString(), until, 1],
    [until, at(day - minute).toISOString(), 1],
  ]);
});

test("nothing new sends nothing, and is not looked at again", async () => {
  const { app } = await givenApp();
  const user = await follower();

  expect(await notifyDueUsers(app.context)).toEqual({ users: 1, mails: 0, failed: [] });

  expect(await mails()).toEqual([]);
  expect(await windows(user.id)).toEqual([]);
  expect(await notifiedUntil(user.id)).toEqual(at(-minute));
});

test("nobody is mailed of what they did themselves, and of others' deeds as themselves they are", async () => {
  const { app } = await givenApp();
  const user = await follower();
  await changeAt(app, at(-hour), "own", user.id);
  expect(await notifyDueUsers(app.context)).toMatchObject({ mails: 0 });

  const other = await follower();
  await database.pool.query("UPDATE app_user SET notify_every_hours = 0 WHERE id = $1", [user.id]);
  await changeAt(app, at(-hour), "behind");
  await database.pool.query("UPDATE activity SET acting_as_id = $1 WHERE message = 'behind'", [other.id]);
  await notifyDueUsers(app.context);

  expect((await mails()).flatMap(sentencesOf)).toEqual([
    `Ada Marsh, as ${other.name}, changed the user “behind”.`,
    `${user.name} changed the user “own”.`,
  ]);
});

test("what one person did to things of one kind is one sentence, by day and by what it happened to", async () => {
  const { app } = await givenApp();
  await follower();
  for (const [index, name] of ["A", "B", "C", "D", "E", "F"].entries())
    await changeAt(app, at(-2 * hour + index * minute), name);
  await changeAt(app, at(-12 * hour), "yesterday");
  await happened(app, editor, at(-hour), {
    verb: "state",
    entity: { kind: "organisation", id: organisationId },
    message: "Lake",
  });

  await notifyDueUsers(app.context);

  const [mail] = await mails();
  expect(mail?.params.changes).toBe("8 changes");
  expect(mail?.params.days).toMatchObject([
    {
      day: "Tuesday, 10 March 2026",
      things: [
        {
          thing: expect.stringMatching(/^Lake/),
          lines: [
            {
              time: "07:05",
              sentence: "Ada Marsh changed the state of the organisation “Lake”.",
              link: `https://assess.example.org/organisations/${organisationId}`,
            },
            { time: "06:10", sentence: "Ada Marsh changed the users “F”, “E”, “D”, “C” and 2 more." },
          ],
        },
      ],
    },
    { day: "Monday, 9 March 2026", things: [{ lines: [{ time: "20:05" }] }] },
  ]);
});

async function givenPost(app: FastifyInstance, when: Date, body: string, isPinned = false): Promise<void> {
  const id = newId();
  const post = {
    id,
    body,
    isPinned,
    organisationId: null,
    createdAt: when,
    createdBy: editor,
    modifiedAt: when,
  };
  await database.db.insertInto("post").values(post).execute();
  await database.db.insertInto("postSurveyGroup").values({ postId: id, surveyGroupId: groupId }).execute();
  await happened(app, editor, when, { verb: "broadcast", entity: { kind: "post", id }, message: body });
}

test("posts come first, pinned ones before the others, and only those of the window", async () => {
  const { app } = await givenApp();
  await follower();
  await givenPost(app, at(-3 * hour), "**pinned**", true);
  await givenPost(app, at(-2 * hour), "not pinned");
  await givenPost(app, at(-3 * day), "pinned long ago", true);
  await changeAt(app, at(-hour), "after both");

  await notifyDueUsers(app.context);

  const [mail] = await mails();
  expect(mail?.params.changes).toBe("3 changes");
  expect(mail?.params.posts).toMatchObject([
    { heading: "Pinned: Ada Marsh to everybody", body: "**pinned**", when: "10 March 2026 at 05:05" },
    { heading: "Ada Marsh to everybody", body: "not pinned" },
  ]);
  expect(sentencesOf(mail as MailRow)).toEqual(["Ada Marsh changed the user “after both”."]);
});

test("hourly is hourly and daily keeps its hour, whenever in the hour a run really begins", async () => {
  const { app, clock } = await givenApp();
  const hourly = await follower({ everyHours: 1 });
  const daily = await follower({ everyHours: 24 });
  const weekly = await follower({ everyHours: 168 });
  // From a little early to twenty minutes late, as where processes are started again.
  const delays = [0, 90_000, 3_000, 20 * minute, 0, 1_000, 12 * minute, 500];

  const days = 8;
  let now = start.getTime();
  for (let index = 0; index < days * 24; index++) {
    const begins = start.getTime() + index * hour + (delays[index % delays.length] ?? 0);
    clock.advance(begins - now);
    now = begins;
    await changeAt(app, new Date(begins - 10 * minute));
    await notifyDueUsers(app.context);
  }

  const hours = async (userId: string) =>
    (await windows(userId)).map(([, until]) =>
      Math.floor((Date.parse(until) - start.getTime() + minute) / hour),
    );
  expect(await hours(hourly.id)).toEqual(Array.from({ length: days * 24 }, (_, index) => index));
  expect(await hours(daily.id)).toEqual(Array.from({ length: days }, (_, index) => index * 24));
  expect(await hours(weekly.id)).toEqual([0, 168]);
  // Window follows window, without a gap.
  const told = await windows(daily.id);
  for (const [index, [from]] of told.entries()) if (index > 0) expect(from).toBe(told[index - 1]?.[1]);
});

test("what is committed late is told by the next run, once", async () => {
  const { app, clock } = await givenApp();
  const user = await follower({ everyHours: 1 });
  const late = await database.pool.connect();
  await late.query("BEGIN");
  await late.query("SELECT pg_sleep(1.2)");
  const occurredAt = at(-minute - 500);
  await changeAt(app, at(-hour), "in time");

  await notifyDueUsers(app.context);
  const first = await notifiedUntil(user.id);
  const id = newId();
  await late.query(
    `WITH a AS (INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, message, organisation_id)
       VALUES ($1, $2, $3, '{update}', 'user', $1, 'late', $4))
     INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id, occurred_at)
     VALUES ($1, 0, 'user', $1, $2), ($1, 1, 'organisation', $4, $2)`,
    [id, occurredAt, editor, organisationId],
  );
  await late.query("COMMIT");
  late.release();
  clock.advance(hour);
  await notifyDueUsers(app.context);
  clock.advance(hour);
  await notifyDueUsers(app.context);

  // Without looking at open transactions the window would have ended after it.
  expect(at(-minute).getTime()).toBeGreaterThan(occurredAt.getTime());
  expect(first?.getTime()).toBeLessThan(occurredAt.getTime());
  expect((await mails()).map(sentencesOf)).toEqual([
    ["Ada Marsh changed the user “in time”."],
    ["Ada Marsh changed the user “late”."],
  ]);
});

test("an activity that happens again after it was told is told again, and one that merged before is told once", async () => {
  const { app, clock } = await givenApp();
  await follower({ everyHours: 1 });
  const changed = (when: Date) =>
    happened(app, editor, when, { entity: { kind: "organisation", id: organisationId }, message: "Lake" });
  await changed(at(-30 * minute));
  await changed(at(-10 * minute));
  await notifyDueUsers(app.context);
  await changed(at(20 * minute));
  for (let run = 0; run < 2; run++) {
    clock.advance(hour);
    await notifyDueUsers(app.context);
  }

  const told = await mails();
  expect(told.map(({ params }) => [params.changes, params.days[0]?.things[0]?.lines[0]?.time])).toEqual([
    ["1 change", "07:55"],
    ["1 change", "08:25"],
  ]);
});

test("a mail reaches back fifteen days at most, and says so", async () => {
  const { app } = await givenApp();
  const user = await follower({ notifiedUntil: at(-40 * day) });
  await changeAt(app, at(-16 * day), "too old");
  await changeAt(app, at(-14 * day), "old");

  await notifyDueUsers(app.context);

  const [mail] = await mails();
  expect(sentencesOf(mail as MailRow)).toEqual(["Ada Marsh changed the user “old”."]);
  expect(mail?.params.notes).toEqual([
    { note: "It reaches back 15 days at most; what happened before is on your timeline." },
  ]);
  expect(await windows(user.id)).toEqual([
    [at(-minute - 15 * day).toISOString(), at(-minute).toISOString(), 1],
  ]);
});

test("a mail tells of a thousand things at most, the newest, and says how many are left out", async () => {
  const { app } = await givenApp();
  const user = await follower();
  await givenPost(app, at(-20 * hour), "the oldest");
  await database.pool.query(
    `WITH made AS (
       INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, message, organisation_id)
       SELECT gen_random_uuid(), $1::timestamptz - n * interval '1 minute', $2, '{update}', 'user', gen_random_uuid(), 'U' || n, $3
       FROM generate_series(1, 1100) n RETURNING id, occurred_at)
     INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id, occurred_at)
     SELECT id, 1, 'organisation', $3, occurred_at FROM made`,
    [at(-2 * minute), editor, organisationId],
  );

  await notifyDueUsers(app.context);

  const [mail] = await mails();
  expect(mail?.params).toMatchObject({
    changes: "1,101 changes",
    notes: [{ note: "101 older changes are left out and are on your timeline." }],
    posts: [{ body: "the oldest" }],
  });
  const sentences = sentencesOf(mail as MailRow).join(" ");
  expect(sentences).toContain("“U1”");
  expect(sentences).not.toContain("“U1000”");
  expect((await windows(user.id))[0]?.[2]).toBe(1_101);
});

test("those who are gone, whose organisation is gone, or who want no mails get none", async () => {
  const { app } = await givenApp();
  const gone = await follower();
  const never = await follower({ everyHours: 0 });
  const elsewhereId = await givenOrganisation(database.db, { surveyGroupIds: [groupId] });
  await follower({ organisationId: elsewhereId });
  await database.pool.query("UPDATE app_user SET deleted_at = now() WHERE id = $1", [gone.id]);
  await database.pool.query("UPDATE organisation SET deleted_at = now() WHERE id = $1", [elsewhereId]);
  await changeAt(app, at(-hour));

  expect(await notifyDueUsers(app.context)).toEqual({ users: 0, mails: 0, failed: [] });
  expect(await notifiedUntil(never.id)).toBe(null);
});

test("a new user is told from their first moment on, and another interval counts from the last mail", async () => {
  const { app, clock } = await givenApp();
  const user = await follower();
  await database.pool.query("UPDATE app_user SET created_at = $2 WHERE id = $1", [user.id, at(-2 * hour)]);
  await changeAt(app, at(-3 * hour), "before");
  await changeAt(app, at(-hour), "since");
  await notifyDueUsers(app.context);
  await database.pool.query("UPDATE app_user SET notify_every_hours = 48 WHERE id = $1", [user.id]);
  await changeAt(app, at(hour), "later");
  clock.advance(day);
  const tooEarly = await notifyDueUsers(app.context);
  await database.pool.query("UPDATE app_user SET notify_every_hours = 4 WHERE id = $1", [user.id]);
  await notifyDueUsers(app.context);

  expect(tooEarly.users).toBe(0);
  expect((await mails()).map(sentencesOf)).toEqual([
    ["Ada Marsh changed the user “since”."],
    ["Ada Marsh changed the user “later”."],
  ]);
});

test("an address that was refused three times gets no further mail, and its window waits", async () => {
  const { app, clock } = await givenApp();
  const user = await follower({ notifiedUntil: at(-2 * day) });
  await changeAt(app, at(-30 * hour), "waits");
  const fault = (count: number) =>
    database.pool.query(
      `INSERT INTO mail_address_fault (address, count, reason, failed_at) VALUES ($1, $2, '550 No such mailbox', now())
       ON CONFLICT (address) DO UPDATE SET count = excluded.count`,
      [user.email.toUpperCase().toLowerCase(), count],
    );
  await fault(3);
  expect(await notifyDueUsers(app.context)).toMatchObject({ users: 0 });
  expect(await notifiedUntil(user.id)).toEqual(at(-2 * day));

  await fault(2);
  clock.advance(hour);
  expect(await notifyDueUsers(app.context)).toMatchObject({ mails: 1 });
  expect((await mails()).flatMap(sentencesOf)).toEqual(["Ada Marsh changed the user “waits”."]);
});

test("days are those of the user's zone, also where the clock is changed, and dates as they write them", async () => {
  // In Berlin the hour from 2 to 3 in the night to 29 March 2026 is left out.
  const { app } = await givenApp(new Date("2026-03-29T08:05:00Z"));
  const berlin = await follower({ timeZone: "Europe/Berlin", locale: "de-DE" });
  const auckland = await follower({ timeZone: "Pacific/Auckland", locale: "en-NZ" });
  for (const when of [
    "2026-03-28T22:30:00Z",
    "2026-03-28T23:30:00Z",
    "2026-03-29T00:59:00Z",
    "2026-03-29T01:01:00Z",
  ])
    await happened(app, editor, new Date(when), {
      entity: { kind: "survey_group", id: groupId },
      message: when,
      ancestors: [{ kind: "organisation", id: organisationId }],
      verb: when.endsWith("59:00Z") ? "state" : "update",
    }).then(() => database.pool.query("UPDATE activity SET entity_id = gen_random_uuid()"));
  await database.pool.query("UPDATE activity SET entity_kind = 'organisation'");
  await database.pool.query("UPDATE activity SET organisation_id = $1, entity_id = $1", [organisationId]);

  await notifyDueUsers(app.context);

  const linesOf = async (userId: string) =>
    (await mails())
      .find((mail) => mail.userId === userId)
      ?.params.days.map(({ day: name, things }) => [
        name,
        things.flatMap(({ lines }) => lines.map(({ time }) => time)),
      ]);
  expect(await linesOf(berlin.id)).toEqual([
    ["Sonntag, 29. März 2026", ["03:01", "01:59"]],
    ["Samstag, 28. März 2026", ["23:30"]],
  ]);
  expect(await linesOf(auckland.id)).toEqual([["Sunday, 29 March 2026", ["2:01 pm", "1:59 pm"]]]);
});

test("one whose mail cannot be put together stops nobody, and fails the job", async () => {
  const { app } = await givenApp();
  const bad = await follower({ locale: "no locale!" });
  await follower();
  await changeAt(app, at(-hour));
  const run = {
    signal: new AbortController().signal,
    attempt: 1,
    isLastAttempt: false,
    log: app.context.log,
  };

  await expect(runNotifications.run(app.context, {}, run)).rejects.toThrow("1 users could not be");

  expect(await mails()).toHaveLength(1);
  expect(await notifiedUntil(bad.id)).toBe(null);
});

test("two runs at once mail each of many users once", async () => {
  const { app } = await givenApp();
  const users = await Promise.all(Array.from({ length: 450 }, () => follower()));
  await changeAt(app, at(-hour));

  const outcomes = await Promise.all([notifyDueUsers(app.context), notifyDueUsers(app.context)]);

  expect(outcomes.map(({ users: count }) => count).reduce((sum, count) => sum + count)).toBe(users.length);
  const told = (await mails()).map(({ userId }) => userId);
  expect(told.toSorted()).toEqual(users.map(({ id }) => id).toSorted());
});

test("whoever is held by somebody else is waited for, and looked at again", async () => {
  const { app } = await givenApp();
  const user = await follower();
  const other = await follower();
  await changeAt(app, at(-hour));
  let holding: Promise<void> = Promise.resolve();
  await new Promise<void>((held) => {
    holding = inTransactionOf(app, async (tx) => {
      await tx.updateTable("appUser").set({ notifyEveryHours: 0 }).where("id", "=", user.id).execute();
      held();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
  });

  await notifyDueUsers(app.context);
  await holding;

  expect((await mails()).map(({ userId }) => userId)).toEqual([other.id]);
});
