import { sql } from "kysely";
import { insertProgram } from "../apps/server/src/modules/programs/index.ts";
import type { Db } from "../apps/server/src/platform/db/database.ts";
import { transact } from "../apps/server/src/platform/db/transaction.ts";
import { benchProgram } from "./http-data.ts";

export type ActivitySize = { events: number; users: number; subscriptions: number };

const programs = 10;
const organisations = 200;
const groups = 5;
const daysBack = 365;

/**
 * A year of an industry body: every organisation answers several programs, and so many events happened, spread over the
 * year; most are answers, some are about submissions, some about the content of programs. Each user follows the own
 * organisation, submissions of it, programs, and categories in them, some of which they have turned off.
 *
 * Rows are made in the database: what is measured is reading them.
 */
export async function loadActivityData(db: Db, size: ActivitySize): Promise<void> {
  await transact({ db, hub: { publish: () => {} } }, async (tx) => {
    await sql`INSERT INTO survey_group (id, title) SELECT gen_random_uuid(), 'Group ' || n FROM generate_series(1, ${groups}::int) n`.execute(
      tx,
    );
    await sql`INSERT INTO organisation (id, name) SELECT gen_random_uuid(), 'Organisation ' || n FROM generate_series(1, ${organisations}::int) n`.execute(
      tx,
    );
    await sql`INSERT INTO survey_group_organisation (survey_group_id, organisation_id)
      SELECT g.id, o.id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM organisation) o
        JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM survey_group) g ON g.n % ${groups} IN (o.n % ${groups}, (o.n + 1) % ${groups})`.execute(
      tx,
    );
    await sql`INSERT INTO auth_user (id, name, email)
      SELECT id, 'User ' || n, n || '@example.org' FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${size.users}::int) n) u`.execute(
      tx,
    );
    await sql`INSERT INTO app_user (id, name, email, role, organisation_id, created_at)
      SELECT u.id, u.name, u.email, CASE WHEN u.n % 20 < 12 THEN 'clerk' WHEN u.n % 20 < 16 THEN 'org_admin' WHEN u.n % 20 = 16 THEN 'author'
        WHEN u.n % 20 = 17 THEN 'consultant' WHEN u.n % 20 = 18 THEN 'authority' ELSE 'admin' END, o.id, now() - interval '400 days'
      FROM (SELECT *, row_number() OVER (ORDER BY email) AS n FROM auth_user) u
        JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS n FROM organisation) o ON o.n = u.n % ${organisations}`.execute(
      tx,
    );
    await sql`INSERT INTO survey_group_user (survey_group_id, user_id)
      SELECT m.survey_group_id, u.id FROM app_user u JOIN survey_group_organisation m USING (organisation_id)`.execute(
      tx,
    );
  });
  const surveyGroupIds = (await db.selectFrom("surveyGroup").select("id").execute()).map(({ id }) => id);
  const { id: createdBy } = await db
    .selectFrom("appUser")
    .select("id")
    .where("role", "=", "admin")
    .limit(1)
    .executeTakeFirstOrThrow();
  for (let index = 0; index < programs; index++)
    await transact({ db, hub: { publish: () => {} } }, (tx) =>
      insertProgram(
        tx,
        { ...benchProgram(100), program: { ...benchProgram(1).program, title: `Program ${index + 1}` } },
        {
          surveyGroupIds: surveyGroupIds.filter((_, group) => (group + index) % 2 === 0),
          createdBy,
          at: new Date(),
          finalisedAt: null,
        },
      ),
    );
  await sql`INSERT INTO survey_access (program_id, survey_id, organisation_id)
    SELECT s.program_id, s.id, o.id FROM survey s CROSS JOIN organisation o`.execute(db);
  await sql`INSERT INTO submission (id, program_id, survey_id, organisation_id, title, applies_on)
    SELECT gen_random_uuid(), s.program_id, s.id, o.id, o.name || ' 2026', '2026-06-30' FROM survey s CROSS JOIN organisation o`.execute(
    db,
  );
  await insertEvents(db, size.events);
  await insertSubscriptions(db, size.subscriptions);
  await sql`VACUUM (ANALYZE)`.execute(db);
  // What was just written would else be brought to disk while reading is measured.
  await sql`CHECKPOINT`.execute(db);
}

async function insertEvents(db: Db, events: number): Promise<void> {
  await sql`CREATE TABLE bench_submission AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, program_id, survey_id, organisation_id,
    (SELECT array_agg(u.id) FROM app_user u WHERE u.organisation_id = submission.organisation_id) AS user_ids FROM submission`.execute(
    db,
  );
  await sql`CREATE TABLE bench_measure AS SELECT p.program_id, row_number() OVER (PARTITION BY p.program_id ORDER BY p.measure_id) - 1 AS n,
    p.measure_id, c.id AS category_id, c.parent_id, p.survey_id FROM placement p JOIN category c ON c.program_id = p.program_id AND c.id = p.category_id`.execute(
    db,
  );
  await sql`CREATE UNIQUE INDEX ON bench_submission (n)`.execute(db);
  await sql`CREATE UNIQUE INDEX ON bench_measure (program_id, n)`.execute(db);
  await sql`ANALYZE bench_submission, bench_measure`.execute(db);
  // In portions, so that no statement is larger than it would be in an import.
  const portion = 50_000;
  for (let first = 0; first < events; first += portion)
    await sql`
      WITH event AS MATERIALIZED (
        SELECT uuidv7(-(i::float8 / ${events}) * interval '${sql.lit(daysBack)} days') AS id, now() - (i::float8 / ${events}) * interval '${sql.lit(daysBack)} days' AS at, i % 20 AS what,
          s.id AS submission_id, s.program_id, s.survey_id, s.organisation_id, s.user_ids[1 + (i / 7) % cardinality(s.user_ids)] AS user_id,
          m.measure_id, m.category_id, m.parent_id
        FROM generate_series(${first}::int, ${Math.min(first + portion, events) - 1}::int) i
          JOIN bench_submission s ON s.n = (i::bigint * 7919) % ${programs * organisations}
          JOIN bench_measure m ON m.program_id = s.program_id AND m.n = (i / 3) % 100
      ), noted AS (
        INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, scope_id, message, program_id, organisation_id, submission_id, survey_id)
        SELECT id, at, user_id, ARRAY['update'],
          CASE WHEN what < 16 THEN 'response' WHEN what < 18 THEN 'submission' ELSE 'measure' END,
          CASE WHEN what BETWEEN 16 AND 17 THEN submission_id ELSE measure_id END,
          CASE WHEN what < 16 THEN submission_id WHEN what >= 18 THEN program_id END, 'A thing with a title', program_id,
          CASE WHEN what < 18 THEN organisation_id END, CASE WHEN what < 18 THEN submission_id END, CASE WHEN what >= 18 THEN survey_id END
        FROM event
      )
      INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id, scope_id, occurred_at)
      SELECT event.id, line.depth, line.kind, line.id, line.scope_id, event.at
      FROM event CROSS JOIN LATERAL (
        SELECT * FROM (VALUES (0, 'response', measure_id, submission_id), (1, 'category', category_id, submission_id),
          (2, 'category', parent_id, submission_id), (3, 'submission', submission_id, NULL)) AS a (depth, kind, id, scope_id) WHERE what < 16
        UNION ALL
        SELECT * FROM (VALUES (0, 'submission', submission_id, NULL::uuid), (1, 'organisation', organisation_id, NULL)) AS b WHERE what BETWEEN 16 AND 17
        UNION ALL
        SELECT * FROM (VALUES (0, 'measure', measure_id, program_id), (1, 'category', category_id, program_id),
          (2, 'category', parent_id, program_id), (3, 'survey', survey_id, program_id), (4, 'program', program_id, NULL)) AS c WHERE what >= 18
      ) line`.execute(db);
}

async function insertSubscriptions(db: Db, each: number): Promise<void> {
  await sql`
    WITH person AS (SELECT id, organisation_id, row_number() OVER (ORDER BY id) AS n FROM app_user),
    candidate AS (
      SELECT p.id AS user_id, 'organisation' AS kind, p.organisation_id AS id, NULL::uuid AS scope_id, true AS is_on, 0 AS rank FROM person p
      UNION ALL
      SELECT p.id, 'submission', s.id, NULL, s.n % 5 <> 0, 1 FROM person p
        JOIN bench_submission s ON s.organisation_id = p.organisation_id AND (s.n + p.n) % 2 = 0
      UNION ALL
      SELECT p.id, 'program', g.id, NULL, true, 2 FROM person p JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM program) g
        ON (g.n + p.n) % ${programs} < 3
      UNION ALL
      SELECT p.id, 'category', m.parent_id, m.program_id, (m.n + p.n) % 3 <> 0, 3 FROM person p
        JOIN (SELECT DISTINCT ON (program_id, parent_id) * FROM bench_measure) m ON (m.n + p.n) % 7 = 0
    ), chosen AS (
      SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY rank, id) AS place FROM candidate
    )
    INSERT INTO subscription (id, user_id, entity_kind, entity_id, scope_id, is_on, origin, created_at, told_at)
    SELECT gen_random_uuid(), user_id, kind, id, scope_id, is_on, 'chosen', now(), now() FROM chosen WHERE place <= ${each}
    ON CONFLICT DO NOTHING`.execute(db);
}
