import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { givenSubmission, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

/**
 * A submission that somebody has renamed on its page. It is deleted at once, and its entries stay: the lists of other
 * journeys are as they were.
 */
async function givenRenamed(page: Page, from: string, to: string): Promise<void> {
  const { id } = await givenSubmission(page, from);
  await page.goto(`/submissions/${id}`);
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Title" }).fill(to);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: to })).toBeVisible();
  const reply = await page.request.delete(`/api/v1/submissions/${id}`, {
    headers: { origin: new URL(page.url()).origin },
  });
  expect(reply.status()).toBe(204);
}

test("An organisation administrator looks up a change, sees what it was before, and the thing's history", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  await givenRenamed(page, "Looked up, first words", "Looked up, other words");

  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Audit", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Audit" })).toBeVisible();
  const row = page.getByRole("row", { name: /^Edited a submission Looked up, other words/ });
  await expect(row.getByText("127.0.0.1")).toBeVisible();
  await journey.expectAccessible();
  await row.getByRole("link", { name: "Edited a submission" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Edited a submission" })).toBeVisible();
  const title = page.getByRole("row", { name: /^Title Changed/ });
  await expect(title.getByRole("cell").nth(1)).toContainText("first");
  await expect(title.getByRole("cell").nth(2)).toContainText("other");
  await expect(title.locator("del")).toContainText("first");
  await expect(title.locator("ins")).toContainText("other");
  await journey.expectAccessible();

  await page.getByRole("link", { name: "History of this thing" }).click();
  await expect(
    page.getByRole("button", { name: "No longer narrow to Submission: Looked up, other words" }),
  ).toBeVisible();
  const rows = page.getByRole("row", { name: /Looked up, other words/ });
  await expect(rows).toHaveCount(3);
  await expect(rows.first().getByText("Submission, gone")).toBeVisible();
  await expect(rows.last().getByRole("link", { name: "Started a submission" })).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("button", { name: /^No longer narrow to/ }).click();
  await expect(page.getByRole("row", { name: /^Signed in/ }).first()).toBeVisible();
});

test("A system owner searches by person, action and day, and exports what was found", async ({
  page,
  journey,
}) => {
  const orgAdmin = await journey.pageOf("orgadmin");
  await givenRenamed(orgAdmin, "To be found", "Found by its editor");
  const { user } = await read<{ user: { name: string } }>(orgAdmin, "/me");
  await journey.signInAs("superadmin");
  await page.goto("/audit");

  await page.getByRole("searchbox").fill(user.name);
  await expect(page).toHaveURL(/q=/);
  await page.getByRole("combobox", { name: "What was done" }).click();
  await page.getByRole("option", { name: "Edited a submission" }).click();
  const found = page.getByRole("row", { name: /^Edited a submission Found by its editor/ });
  await expect(found.getByRole("link", { name: user.name })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Started/ })).toHaveCount(0);
  await page.getByLabel("To day").fill("2020-01-01");
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await journey.expectAccessible();
  await page.getByLabel("To day").fill("");
  await expect(found).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "CSV, for spreadsheets" }).click();
  const file = page.getByRole("link", { name: /^Download audit-/ });
  await expect(file).toBeVisible();
  await journey.expectAccessible();
  const downloading = page.waitForEvent("download");
  await file.click();
  const text = await readFile(await (await downloading).path(), "utf8");
  expect(text).toContain(`,${user.name},`);
  expect(text).toContain("submission.edit");
  expect(text).not.toContain("submission.create");
  await page.getByRole("button", { name: "Done" }).click();

  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(page.getByRole("row", { name: /^Exported the audit/ }).first()).toBeVisible();
  await found.getByRole("link", { name: "Edited a submission" }).click();
  await page.getByRole("link", { name: "All by this person" }).click();
  await expect(page.getByRole("button", { name: `No longer narrow to Person: ${user.name}` })).toBeVisible();
});

test("On a narrow screen an entry and its texts are read in cards", async ({ page, journey }) => {
  await journey.signInAs("orgadmin");
  await givenRenamed(page, "On a narrow screen", "On a narrower screen");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/audit");
  await page.getByRole("link", { name: "Edited a submission" }).first().click();
  await expect(page.getByRole("heading", { name: "Before and after" })).toBeVisible();

  await expect(page.locator("ins").first()).toContainText("narrower");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await journey.expectAccessible();
});

test.describe("A clerk", () => {
  for (const path of ["/audit", "/audit/01890000-0000-7000-8000-000000000000"])
    test(`is not let in at ${path}, and is not led there`, async ({ page, journey }) => {
      await journey.signInAs("clerk");
      await page.goto(path);

      await expect(page.getByRole("heading", { name: "Your role does not include this" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Audit", exact: true })).toHaveCount(0);
      await journey.expectAccessible();
    });
});
