import { read } from "../support/demo.ts";
import { importByPage, smallProgram } from "../support/import.ts";
import { expect, test } from "../support/journey.ts";

test("A system owner sees what is in no survey group; others do not", async ({ page, journey }) => {
  await journey.signInAs("superadmin");
  await importByPage(page, smallProgram("Pumps for nobody"), []);
  await expect(page.getByText("The program is in no survey group; only system owners see it.")).toBeVisible();
  const address = page.url();

  const admin = await journey.pageOf("admin");
  await admin.goto(address);
  await expect(admin.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});

test("A system owner sees all organisations, users and submissions", async ({ page, journey }) => {
  await journey.signInAs("superadmin");
  for (const [path, least] of [
    ["/organisations?limit=1", 41],
    ["/users?limit=1", 80],
    ["/submissions?limit=1", 171],
    ["/programs?limit=1", 4],
  ] as const) {
    const { total } = await read<{ total: number }>(page, path);
    expect(total, path).toBeGreaterThanOrEqual(least);
  }
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "To approve" })).toBeVisible();
  await journey.expectAccessible();
});

test("The health of the instance is told to whoever runs it, to others not", async ({ page, journey }) => {
  await journey.signInAs("superadmin");
  const health = await read<{ status: string; checks: { name: string; ok: boolean }[] }>(page, "/health");
  expect(health.status).toBe("ok");
  expect(health.checks.filter(({ ok }) => !ok)).toEqual([]);

  const consultant = await journey.pageOf("consultant");
  expect((await consultant.request.get("/api/v1/health")).status()).toBe(403);
  const ping = await page.request.get("/ping");
  expect(await ping.text()).toBe("Web services are UP");
});
