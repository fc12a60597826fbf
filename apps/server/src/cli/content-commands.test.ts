import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { useTestDatabase } from "../test/database.ts";
import { runAquamark } from "../test/run-aquamark.ts";

// Every command is a process of its own, several to a test.
vi.setConfig({ testTimeout: 60_000 });
const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "aquamark-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));

const programFile = join(folder, "roads.yaml");
writeFileSync(
  programFile,
  `aquamark: 1
program:
  title: Roads 2026
responseTypes:
  - id: yes-no
    name: Yes or no
    parts:
      - key: answer
        type: multipleChoice
        options:
          - { key: "no", name: "No", score: 0 }
          - { key: "yes", name: "Yes", score: 1 }
measures:
  - id: 0b6c6a52-6d0e-4c43-9a0b-3f1f6d1b0c11
    title: Inspections
    weight: 2
    responseType: yes-no
surveys:
  - id: 6f1b1f57-58a5-4a0c-8b1d-0c7f0a4fd6b1
    title: Main
    structure:
      levels: [{ title: Function, label: F, hasMeasures: true }]
      measure: { title: Measure, label: M }
    categories:
      - id: 3f6c2d39-6e2a-4a2c-9d40-5a8c2f1f2f10
        title: Surface
        measures: [{ measure: 0b6c6a52-6d0e-4c43-9a0b-3f1f6d1b0c11 }]
`,
);

async function aquamark(args: string[], input?: string) {
  const run = runAquamark(args, {
    env: { DATABASE_URL: database.url },
    ...(input === undefined ? {} : { input }),
  });
  const { code } = await run.ended;
  return { code, output: run.output(), result: run.result() };
}

const ada = ["user", "add", "--email", "Ada@Example.org", "--name", "Ada", "--organisation", "Industry Body"];

test("a program cannot be imported before there is an administrator in whose name it is done", async () => {
  const { code, output } = await aquamark(["import", programFile]);

  expect(code).toBe(1);
  expect(output).toBe(
    "There is no super administrator yet, in whose name this would be done: make one with aquamark user add.\n",
  );
});

test("a user of an unknown organisation or role is refused, and nothing is made", async () => {
  expect((await aquamark(ada, "correct horse battery\n")).output).toContain(
    "There is no organisation called Industry Body: add --new-organisation to make it.",
  );
  expect((await aquamark([...ada, "--role", "king"], "correct horse battery\n")).output).toContain(
    "There is no role king",
  );
  expect((await aquamark([...ada, "--new-organisation"], "short\n")).code).toBe(1);

  const { rows } = await database.pool.query("SELECT FROM organisation UNION ALL SELECT FROM app_user");
  expect(rows).toHaveLength(0);
});

test("user add makes the first administrator and the organisation, recorded", async () => {
  const { code, output } = await aquamark([...ada, "--new-organisation"], "correct horse battery\n");

  expect(output).toBe("Ada@Example.org may sign in as super_admin of Industry Body.\n");
  expect(code).toBe(0);
  const { rows } = await database.pool.query(
    "SELECT action, entity_kind FROM audit ORDER BY occurred_at, action",
  );
  expect(rows).toEqual(
    expect.arrayContaining([
      { action: "organisation.create", entity_kind: "organisation" },
      { action: "user.create", entity_kind: "user" },
    ]),
  );
});

test("what was imported is exported as it was, and both are in the audit", async () => {
  const imported = await aquamark(["import", programFile]);
  expect(imported.output).toContain("programId");
  expect(imported.code).toBe(0);
  const { programId } = JSON.parse(imported.result) as { programId: string };

  const copy = join(folder, "copy.json");
  expect((await aquamark(["export", "Roads 2026", "-o", copy])).code).toBe(0);
  const exported = await aquamark(["export", programId]);

  expect(exported.result).toContain("title: Roads 2026");
  expect(JSON.parse(readFileSync(copy, "utf8"))).toMatchObject({
    measures: [{ title: "Inspections", weight: 2, responseType: "yes-no" }],
  });
  const { rows } = await database.pool.query(
    "SELECT action FROM audit WHERE entity_id = $1 ORDER BY occurred_at",
    [programId],
  );
  expect(rows).toEqual([
    { action: "program.import" },
    { action: "program.export" },
    { action: "program.export" },
  ]);
});

test("a file with faults is refused with each fault and its place, by exit status 2", async () => {
  const broken = join(folder, "broken.yaml");
  writeFileSync(broken, "aquamark: 1\nprogram:\n  titel: Roads\n");

  const { code, output } = await aquamark(["import", broken]);

  expect(code).toBe(2);
  expect(output).toMatch(/^3:3 program\.titel: /m);
});

test("a title that is taken is told in words", async () => {
  const { code, output } = await aquamark(["import", programFile]);

  expect(code).toBe(1);
  expect(output).toBe("Another program has this title.\n");
});

test("an unknown program, survey group, file or user is told in words", async () => {
  expect((await aquamark(["export", "Nowhere"])).output).toBe('There is no program "Nowhere".\n');
  expect((await aquamark(["import", programFile, "-g", "Nobody"])).output).toBe(
    'There is no survey group "Nobody"; there are none.\n',
  );
  expect((await aquamark(["import", join(folder, "absent.yaml")])).output).toContain("cannot be read");
  expect((await aquamark(["export", "Roads 2026", "--as", "eve@example.org"])).output).toBe(
    "No user with the e-mail address eve@example.org may sign in.\n",
  );
});
