import { expect, test } from "../support/journey.ts";

test("The version that runs stands below every page, once one has signed in", async ({ page, journey }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toHaveCount(0);

  await journey.signInAs("superadmin");
  await page.goto("/programs");
  const footer = page.getByRole("contentinfo");
  const me = await page.request.get("/api/v1/me");
  const { instance } = (await me.json()) as { instance: { version: string } };
  await expect(footer).toHaveText(`Aquamark ${instance.version}`);
  const health = await page.request.get("/api/v1/health");
  expect(((await health.json()) as { version: string }).version).toBe(instance.version);

  await page.goto("/account");
  await expect(footer).toHaveText(`Aquamark ${instance.version}`);
  await journey.expectAccessible();
});
