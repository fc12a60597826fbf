import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../../apps/server/src/test/database.ts";
import { account, host, type RunningProgram, startProgram } from "../test/running-program.ts";
import { smoke } from "./smoke.ts";

const database = useTestDatabase();
const baseUrl = `https://${host}`;
let program: RunningProgram;

beforeAll(async () => {
  program = await startProgram(database);
});
afterAll(() => program.close());

async function sessionCount(): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM auth_session",
  );
  return rows[0]?.count ?? 0;
}

describe("a smoke test", () => {
  it("tries ping, version, page, sign-in and a read, and leaves no session behind", async () => {
    const said: string[] = [];

    await smoke({ address: program.address, version: program.version, baseUrl, account }, (sentence) =>
      said.push(sentence),
    );

    expect(said).toEqual([
      "ping answers",
      `version ${program.version} answers`,
      "the page is there",
      "signing in works",
      "programs can be read",
    ]);
    expect(await sessionCount()).toBe(0);
  });

  it("refuses another version than the expected one", async () => {
    const trial = smoke({ address: program.address, version: "v9.9.9", baseUrl, account }, () => {});

    await expect(trial).rejects.toThrow(`Version ${program.version} answers where v9.9.9 should.`);
  });

  it("tells when the sign-in is refused, without the password", async () => {
    const wrongAccount = { ...account, password: "another long password" };

    const trial = smoke(
      { address: program.address, version: null, baseUrl, account: wrongAccount },
      () => {},
    );

    await expect(trial).rejects.toThrow(/Signing in as smoke@example\.org is answered with 401/);
    await expect(trial).rejects.not.toThrow(/another long password/);
  });

  it("says what to set where the port forward is not believed", async () => {
    const doubting = await startProgram(database, { TRUSTED_PROXIES: "10.20.0.0/24" });
    try {
      const trial = smoke({ address: doubting.address, version: null, baseUrl, account: null }, () => {});

      await expect(trial).rejects.toThrow(/TRUSTED_PROXIES/);
    } finally {
      await doubting.close();
    }
  });

  it("tells when nothing answers", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    server.close();
    const port = typeof bound === "object" ? bound?.port : 0;

    const trial = smoke({ address: `http://127.0.0.1:${port}`, version: null, baseUrl, account }, () => {});

    await expect(trial).rejects.toThrow(/ping does not answer: .*ECONNREFUSED/);
  });
});
