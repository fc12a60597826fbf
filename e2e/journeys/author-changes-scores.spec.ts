import { expectSaved } from "../support/build.ts";
import { builderOf, givenProgram, givenTrial } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";

test("A shared response type is tried, then changed, and the score of a submission follows", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  const program = await givenProgram(page, "Ferries with a trial");
  const trial = await givenTrial(page, program, "sometimes");
  const consultant = await journey.pageOf("consultant");
  await consultant.goto(`/submissions/${trial}`);
  const percent = consultant.getByRole("row", { name: /1 Operating/ });
  await expect(percent).toContainText(/50\.0\s%/);

  await page.goto(builderOf(program, { select: `type:${program.typeId}`, view: "types" }));
  await expect(page.getByText("Response type · Used by 7 measures")).toBeVisible();
  await page.getByRole("textbox", { name: "Score of option 2 of How often" }).fill("0.9");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "This response type is shared" });
  await expect(dialog.getByText("“How often” is used by 7 measures of this program.")).toBeVisible();
  await expect(dialog.getByText("and 1 more")).toBeVisible();
  await expect(dialog.getByText("Submissions whose percentage changes")).toBeVisible();
  await expect(dialog.getByText("1 of 1")).toBeVisible();
  await expect(dialog.getByText(/still open: its submissions are trials/)).toBeVisible();
  await journey.expectAccessible();
  await expect(percent).toContainText(/50\.0\s%/);

  await dialog.getByRole("button", { name: "Change it for all 7 measures" }).click();
  await expectSaved(page);
  // Nobody has to load the page of the submission again.
  await expect(percent).toContainText(/90\.0\s%/);
  await journey.expectAccessible();

  // What is taken back takes the scores back, too.
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("textbox", { name: "Score of option 2 of How often" })).toHaveValue("0.5");
  await expect(percent).toContainText(/50\.0\s%/);
});

test("Answers that no longer fit a changed type are kept, and said to need attention", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  const program = await givenProgram(page, "Ferries with answers that no longer fit");
  const trial = await givenTrial(page, program, "always");
  await page.goto(builderOf(program, { select: `type:${program.typeId}` }));
  await page.getByRole("button", { name: "Remove Always" }).click();
  await expect(page.getByText(/^7 responses of this program answered it before/)).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Change it for all 7 measures" }).click();
  await expectSaved(page);

  const consultant = await journey.pageOf("consultant");
  await consultant.goto(`/submissions/${trial}`);
  await expect(consultant.getByText(/7 .*(attention|error)/i).first()).toBeVisible();
});
