import { line } from "../support/build.ts";
import { builderOf, givenProgram } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";

test("On a phone the builder shows first the survey, then what is chosen", async ({ page, journey }) => {
  await journey.signInAs("author");
  const program = await givenProgram(page, "Ferries on a phone");
  await page.goto(builderOf(program));
  const panel = page.getByRole("region", { name: "What is chosen" });
  await expect(line(page, "Fuel is measured")).toBeVisible();
  await expect(panel).toBeHidden();
  await expectToFit();
  await journey.expectAccessible();

  await line(page, "Fuel is measured").tap();
  await expect(panel.getByRole("heading", { level: 2, name: "Fuel is measured" })).toBeVisible();
  await expect(page.getByRole("tree")).toBeHidden();
  await expectToFit();
  await journey.expectAccessible();
  await panel.getByRole("textbox", { name: "Title", exact: true }).fill("Fuel is weighed");
  await panel.getByRole("button", { name: "Save", exact: true }).tap();
  await expect(panel.getByRole("heading", { level: 2, name: "Fuel is weighed" })).toBeVisible();
  await panel.getByRole("button", { name: "Back to the survey" }).tap();
  await expect(line(page, "Fuel is weighed")).toBeVisible();
  await expect(panel).toBeHidden();

  async function expectToFit(): Promise<void> {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, "pixels that the builder is wide").toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});
