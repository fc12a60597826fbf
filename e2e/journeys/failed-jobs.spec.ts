import { givenFailedJobs } from "../support/failed-jobs.ts";
import { hasDatabase } from "../support/in-database.ts";
import { expect, test } from "../support/journey.ts";

test.skip(() => !hasDatabase(), "The product that runs already keeps its database to itself.");

test("An administrator sees what failed and why, tries it again and discards what nobody needs", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Failed jobs" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Failed jobs" })).toBeVisible();
  await expect(page.getByText("Nothing has failed")).toBeVisible();
  await journey.expectAccessible();

  await givenFailedJobs([
    { kind: "jobs.clean_up", reason: "disk full", attempts: 10 },
    { kind: "tea.make", reason: "connect ECONNREFUSED 192.0.2.1:25", attempts: 10 },
    { kind: "tea.pour", reason: "the pot is empty, and ".repeat(60), attempts: 3 },
  ]);
  await page.reload();
  const row = (name: RegExp) => page.getByRole("row", { name });
  await expect(row(/Clean-up of old files/).getByText("disk full")).toBeVisible();
  await expect(row(/tea\.make/).getByText("Given up")).toBeVisible();
  await expect(row(/tea\.pour/).getByText("Waits for its next try")).toBeVisible();
  await expect(row(/tea\.pour/).getByText("3 of 10")).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("searchbox", { name: "Search failed jobs" }).fill("ECONNREFUSED");
  await expect(row(/tea\.make/)).toBeVisible();
  await expect(row(/tea\.pour/)).toHaveCount(0);
  await page.getByRole("button", { name: "Clear the filters" }).click();

  await page.getByRole("button", { name: "Try again: Clean-up of old files" }).click();
  await expect(page.getByText("“Clean-up of old files” is tried again now.")).toBeVisible();
  await expect(row(/Clean-up of old files/)).toHaveCount(0);

  await page.getByRole("button", { name: "Discard: tea.pour" }).click();
  const question = page.getByRole("dialog", { name: "Discard “tea.pour”?" });
  await page.keyboard.press("Escape");
  await expect(row(/tea\.pour/)).toBeVisible();
  await page.getByRole("button", { name: "Discard: tea.pour" }).click();
  await journey.expectAccessible();
  await question.getByRole("button", { name: "Discard" }).click();
  await expect(row(/tea\.pour/)).toHaveCount(0);

  // A colleague's page shows at once what was done on this one.
  const colleague = await journey.pageOf("superadmin");
  await colleague.goto("/failed-jobs");
  await expect(colleague.getByRole("row", { name: /tea\.make/ })).toBeVisible();
  await page.getByRole("button", { name: "Discard: tea.make" }).click();
  await page
    .getByRole("dialog", { name: "Discard “tea.make”?" })
    .getByRole("button", { name: "Discard" })
    .click();
  await expect(colleague.getByText("Nothing has failed")).toBeVisible();
});

test("All failed jobs of a kind are tried again at once, also on a phone", async ({ page, journey }) => {
  await journey.signInAs("admin");
  await givenFailedJobs([
    { kind: "jobs.report", reason: "the database is away", attempts: 10 },
    { kind: "jobs.report", reason: "the database is away", attempts: 10 },
  ]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/failed-jobs");
  await journey.expectAccessible();

  await page.getByRole("button", { name: "Try all 2 again: Report on the queue" }).click();

  await expect(page.getByText("2 jobs are tried again now: Report on the queue.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Report on the queue/ })).toHaveCount(0);
});

test("A clerk is not let in, and is not led there", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  await page.goto("/failed-jobs");

  await expect(page.getByRole("heading", { name: "Your role does not include this" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Failed jobs" })).toHaveCount(0);
  await journey.expectAccessible();
});
