import type pg from "pg";

/** How the entries of an instance are spread: whose they are, what they are about and what was done. */
export const auditShape = { organisations: 60, users: 600, programs: 20, submissions: 400, measures: 200 };

/** SQL for the id of a thing by its kind and number. */
const uuid = (kind: string, number: string) => `(md5('${kind} ' || (${number})))::uuid`;

/** Entries of three years: nine of ten are saved answers, the others sign-ins, programs and people. */
export async function givenManyEntries(client: pg.ClientBase, count: number): Promise<void> {
  const { organisations, users, programs, submissions, measures } = auditShape;
  await client.query(
    `INSERT INTO audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before, after,
       request_id, address, organisation_id, program_id)
     SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5('entry ' || n), 1, 19))::uuid,
       at, ${uuid("user", `CASE WHEN is_people THEN 0 ELSE who END`)}, CASE WHEN n % 500 = 0 THEN ${uuid("user", "who + 1")} END,
       CASE WHEN is_answer THEN 'response.edit' WHEN n % 20 < 3 THEN 'user.sign_in'
         WHEN is_people THEN 'user.role' ELSE 'program.edit' END,
       CASE WHEN is_answer THEN 'response' WHEN n % 20 < 3 OR is_people THEN 'user' ELSE 'program' END,
       CASE WHEN is_answer THEN ${uuid("measure", `n % ${measures}`)} WHEN n % 20 < 3 OR is_people THEN ${uuid("user", "who")}
         ELSE ${uuid("program", `n % ${programs}`)} END,
       CASE WHEN is_answer THEN ${uuid("submission", `n % ${submissions}`)} END,
       jsonb_build_object('parts', jsonb_build_object('dev', jsonb_build_object('option', 'some')), 'comment', repeat('x', n % 200)),
       jsonb_build_object('parts', jsonb_build_object('dev', jsonb_build_object('option', 'most')), 'comment', repeat('y', n % 200)),
       'req-' || to_hex(n), '192.0.2.' || n % 250,
       CASE WHEN is_answer THEN ${uuid("organisation", `who % ${organisations}`)} END,
       CASE WHEN is_answer OR NOT is_people AND n % 20 >= 3 THEN ${uuid("program", `n % ${programs}`)} END
     FROM (
       SELECT n, n % 20 >= 5 AS is_answer, n % 2000 = 4 AS is_people, (n * 7919::bigint) % ${users} AS who,
         timestamptz '2026-09-01' - (${count} - n) * interval '3 years' / ${count} AS at
       FROM generate_series(1, ${count}) AS n
     ) made`,
  );
  await client.query("ANALYZE audit");
}

/** The organisations and users of the entries, a third of them in a survey group; gives the group's id. */
export async function givenPeople(client: pg.ClientBase): Promise<string> {
  const { organisations, users } = auditShape;
  await client.query(`
    INSERT INTO organisation (id, name) SELECT ${uuid("organisation", "n")}, 'Organisation ' || n
    FROM generate_series(0, ${organisations - 1}) n;
    INSERT INTO auth_user (id, name, email) SELECT ${uuid("user", "n")}, 'Person ' || n, n || '@example.org'
    FROM generate_series(0, ${users}) n;
    INSERT INTO app_user (id, organisation_id, name, email, role)
    SELECT ${uuid("user", "n")}, ${uuid("organisation", `n % ${organisations}`)}, 'Person ' || n, n || '@example.org', 'clerk'
    FROM generate_series(0, ${users}) n`);
  const { rows } = await client.query<{ id: string }>(
    "INSERT INTO survey_group (id, title) VALUES (gen_random_uuid(), 'A third') RETURNING id",
  );
  const id = rows[0]?.id ?? "";
  await client.query(
    `INSERT INTO survey_group_organisation (survey_group_id, organisation_id)
     SELECT $1, ${uuid("organisation", "n")} FROM generate_series(0, ${organisations - 1}, 3) n`,
    [id],
  );
  await client.query(
    `INSERT INTO survey_group_user (survey_group_id, user_id)
     SELECT $1, ${uuid("user", "n")} FROM generate_series(0, ${users - 1}, 3) n`,
    [id],
  );
  return id;
}
