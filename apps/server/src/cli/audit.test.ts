import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import type { Verification } from "../modules/audit/index.ts";
import { sealAudit } from "../modules/audit/seal-audit.ts";
import { buildTestApp } from "../test/app.ts";
import { givenAuditEntry, tamper } from "../test/audit-chain.ts";
import { useTestDatabase } from "../test/database.ts";
import { testAuthSecret } from "../test/processes.ts";
import { runAquamark } from "../test/run-aquamark.ts";

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const database = useTestDatabase();
let anchors: string[];

beforeAll(async () => {
  const { context } = await buildTestApp(database);
  for (let n = 0; n < 5; n += 1) await givenAuditEntry(database.db);
  const blocks = await sealAudit(context, {
    signal: new AbortController().signal,
    blocksMax: 9,
    entriesMax: 2,
  });
  anchors = blocks.map(({ number, hash }) => `${number}:${hash.toString("hex")}`);
});

async function verify(args: string[] = [], env: Record<string, string> = {}) {
  const run = runAquamark(["audit", "verify", ...args], {
    env: { DATABASE_URL: database.url, AUTH_SECRET: testAuthSecret, ...env },
  });
  onTestFinished(() => run.kill());
  const { code } = await run.ended;
  return { code, result: run.result(), output: run.output() };
}

test("an audit that nobody has touched ends with 0, its size and its anchor", async () => {
  const { code, output } = await verify(["--since", anchors[0] ?? "", "--since", anchors[2] ?? ""]);

  expect(output).toBe(
    `5 entries in 3 blocks, 0 waiting to be sealed.\nThe audit is as it was written.\nAnchor: ${anchors[2]}\n`,
  );
  expect(code).toBe(0);
});

test("what is wrong is named a line each, with the number of all, and ends with 2", async () => {
  await tamper(database.url, "UPDATE audit SET action = action || '!'");
  onTestFinished(() => tamper(database.url, "UPDATE audit SET action = rtrim(action, '!')"));

  const { code, output } = await verify(["--limit", "1"]);

  expect(code).toBe(2);
  expect(output).toMatch(
    /^edited {5}block 1 {2}place 1 {2}entry [0-9a-f-]{36} {2}\S+Z {2}The entry is not what was sealed\.\n… and 4 more\.\n/,
  );
  expect(output).toContain("\n5 faults (5 edited). docs/operate/audit.md says what to do.\n");
  const from = await verify(["--from", anchors[1] ?? "", "--json"]);
  expect(from.code).toBe(2);
  expect(JSON.parse(from.result) as Verification).toMatchObject({
    entries: 1,
    blocks: 1,
    faultCount: 1,
    counts: { edited: 1 },
    faults: [{ kind: "edited", block: 3, position: 1 }],
    anchor: anchors[2],
  });
});

test("an anchor that the audit does not hold, and a key that is not the one, are found", async () => {
  const other = await verify(["--since", `9:${"0".repeat(64)}`]);
  expect(other.output).toContain(`The audit held the block 9:${"0".repeat(64)}, and does not any more.`);
  expect(other.code).toBe(2);

  const { code, output } = await verify([], { AUDIT_KEY: "a key that has sealed nothing at all here" });
  expect(output).toMatch(/Block 1 was sealed by the key [0-9a-f]{12}: add it to AUDIT_KEY\./);
  expect(code).toBe(2);
});

test.each([
  [["--since", "x"], "x is no anchor: it must be NUMBER:HASH, as aquamark audit verify prints it.\n"],
  [["--from", "1:2"], "1:2 is no anchor: it must be NUMBER:HASH, as aquamark audit verify prints it.\n"],
  [["--limit", "no"], "--limit must be a whole number from 1 on.\n"],
])("%j cannot be looked at, and ends with 1", async (args, words) => {
  expect(await verify(args)).toMatchObject({ code: 1, output: words });
});

test("the key that the database keeps is found there", async () => {
  const run = runAquamark(["audit", "verify"], { env: { DATABASE_URL: database.url } });
  onTestFinished(() => run.kill());
  expect((await run.ended).code).toBe(1);
  expect(run.output()).toBe(
    "Nothing was ever sealed here: no process of Aquamark has run on this database.\n",
  );

  await database.db
    .insertInto("setting")
    .values({ key: "auth_secret", value: JSON.stringify(testAuthSecret) })
    .execute();
  const again = runAquamark(["audit", "verify"], { env: { DATABASE_URL: database.url } });
  onTestFinished(() => again.kill());
  expect((await again.ended).code).toBe(0);
});
