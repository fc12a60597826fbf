import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { keptLog } from "../../test/log.ts";
import { createDb, createPool } from "../db/database.ts";

const database = useTestDatabase();
// Nothing listens there, so a connection is refused at once.
const nowhere = "postgres://nobody:nothing@127.0.0.1:1/nothing";

test("/ping answers in words while the database answers", async () => {
  const app = await buildTestApp(database);

  const reply = await app.inject({ url: "/ping" });
  const head = await app.inject({ method: "HEAD", url: "/ping" });

  expect(reply.statusCode).toBe(200);
  expect(reply.body).toBe("Web services are UP");
  expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(reply.headers["cache-control"]).toBe("no-store");
  expect(head.statusCode).toBe(200);
});

test("/ping writes no line of the log", async () => {
  const { log, lines } = keptLog("debug");
  const app = await buildTestApp(database, { log });

  await app.inject({ url: "/ping" });

  expect(lines).toEqual([]);
});

test("while the database is away /ping answers 503, other addresses a problem document, and both come back", async () => {
  const { log, lines } = keptLog();
  const pool = createPool(nowhere, 2);
  const app = await buildTestApp({ url: nowhere, pool, db: createDb(pool) }, { log });

  const ping = await app.inject({ url: "/ping" });
  const me = await app.inject({
    method: "POST",
    url: "/api/v1/first-administrator",
    payload: { token: "t", organisationName: "O", name: "N", email: "n@example.org", password: "p" },
  });

  expect(ping.statusCode).toBe(503);
  expect(me.statusCode).toBe(503);
  expect(me.json()).toMatchObject({ code: "unavailable" });
  expect(lines.filter(({ msg }) => msg === "request failed")).toEqual([]);

  const url = new URL(database.url);
  Object.assign(pool.options, { connectionString: url.href });
  const back = await app.inject({ url: "/ping" });
  await pool.end();

  expect(back.statusCode).toBe(200);
});
