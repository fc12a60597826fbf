import { findSurvey } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

const openProgram = "Asset management 2027";

test("The builder's menus and dialogs are accessible while they are open", async ({ page, journey }) => {
  await journey.signInAs("author");
  const { programId, surveyId } = await findSurvey(page, openProgram);
  await page.goto(`/programs/${programId}/build?survey=${surveyId}`);
  await page.getByRole("tree").focus();
  await page.keyboard.press("Home");

  await page.getByRole("button", { name: "Manage survey" }).click();
  await expect(page.getByRole("menuitem", { name: "Delete the survey" })).toBeVisible();
  await journey.expectAccessible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: "Open all categories" })).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("menuitem", { name: "Open all categories" }).click();
  await page.locator("[role=treeitem][data-kind=measure]").first().click();

  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Add measure", exact: true }).click();
  await dialog.getByRole("button", { name: "Add and write the next" }).click();
  await expect(dialog.getByRole("textbox", { name: "Title" })).toHaveAttribute("aria-invalid", "true");
  await journey.expectAccessible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.getByRole("tree").focus();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Link/ }).click();
  await expect(dialog).toBeVisible();
  await journey.expectAccessible();
});

test("An author who stays with words that no browser keeps stays on their line of the tree", async ({
  page,
  journey,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The storage is full.", "QuotaExceededError");
    };
  });
  await journey.signInAs("author");
  const { programId, surveyId } = await findSurvey(page, openProgram);
  await page.goto(`/programs/${programId}/build?survey=${surveyId}`);
  const lines = page.getByRole("treeitem");
  await lines.first().click();
  const title = page.getByRole("form").getByRole("textbox", { name: "Title" });
  await title.fill("Written and not saved");

  await lines.nth(1).click();
  const question = page.getByRole("dialog", { name: "Leave" });
  await question.getByRole("button", { name: "Stay" }).last().click();

  await expect(lines.first()).toHaveAttribute("aria-selected", "true");
  await expect(lines.nth(1)).toHaveAttribute("aria-selected", "false");
  await expect(title).toHaveValue("Written and not saved");

  await lines.nth(1).click();
  await question.getByRole("button", { name: "Leave without saving" }).click();

  await expect(lines.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(title).not.toHaveValue("Written and not saved");
});
