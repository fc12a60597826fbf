import type { Page } from "@playwright/test";
import {
  addCategory,
  addMeasures,
  expectSaved,
  line,
  linesOnView,
  save,
  writeExpression,
} from "../support/build.ts";
import { chooseSurveyGroups } from "../support/import.ts";
import { expect, test } from "../support/journey.ts";

test("An author builds a survey of three levels and ten measures, and an administrator finalises it", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  await page.goto("/programs");
  await page.getByRole("link", { name: "New program" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Ferry services");
  await chooseSurveyGroups(page, ["Water sector"]);
  await journey.expectAccessible();
  await page.getByRole("button", { name: "Create the program" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ferry services" })).toBeVisible();

  await page.getByRole("button", { name: "Add the first survey" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a survey" });
  await dialog.getByRole("textbox", { name: "Title" }).fill("Running a ferry");
  await dialog.getByRole("radio", { name: /^Three/ }).check();
  await dialog.getByRole("button", { name: "Add the survey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Build Ferry services" })).toBeVisible();
  await page.getByRole("textbox", { name: "Name of level 3" }).fill("Steps");
  await page.getByRole("textbox", { name: "Label of level 3" }).fill("St");
  await save(page);

  await page.getByRole("button", { name: /^Add the first category/ }).click();
  await page.getByRole("textbox", { name: "Title of the new category" }).fill("Operating");
  await page.keyboard.press("Enter");
  await addCategory(page, "Crossings", "inside");
  await addCategory(page, "Timetable", "inside");
  await addMeasures(page, [
    "Crossings planned in a year",
    "Crossings on time",
    "Delays are announced",
    "Tickets and boarding",
  ]);
  await line(page, "Timetable").click();
  await addCategory(page, "Boats", "beside");
  await addMeasures(page, ["Boats are inspected", "Spare parts are at hand", "Fuel is measured"]);
  await line(page, "Operating").click();
  await addCategory(page, "People", "beside");
  await addCategory(page, "Crew", "inside");
  await addCategory(page, "Training", "inside");
  await addMeasures(page, ["Crews train together", "Rescue is rehearsed", "Lessons are kept"]);
  await expectSaved(page);
  expect(await linesOnView(page)).toEqual([
    "1 Operating",
    "  1.1 Crossings",
    "    1.1.1 Timetable",
    "      1.1.1.1 Crossings planned in a year",
    "      1.1.1.2 Crossings on time",
    "      1.1.1.3 Delays are announced",
    "      1.1.1.4 Tickets and boarding",
    "    1.1.2 Boats",
    "      1.1.2.1 Boats are inspected",
    "      1.1.2.2 Spare parts are at hand",
    "      1.1.2.3 Fuel is measured",
    "2 People",
    "  2.1 Crew",
    "    2.1.1 Training",
    "      2.1.1.1 Crews train together",
    "      2.1.1.2 Rescue is rehearsed",
    "      2.1.1.3 Lessons are kept",
  ]);
  await journey.expectAccessible();

  // A number that other measures use.
  await line(page, "Crossings planned in a year").click();
  await startNewType(page, "New number", "Count of crossings");
  await page.getByRole("textbox", { name: "Variable", exact: true }).fill("crossings");
  await page.getByRole("textbox", { name: "Name of the part" }).fill("Crossings");
  await save(page);

  // A number bound by another measure, and a formula of both.
  await line(page, "Crossings on time").click();
  await startNewType(page, "New number", "Share of crossings");
  await page.getByRole("textbox", { name: "Variable", exact: true }).fill("on_time");
  await page.getByRole("textbox", { name: "Weight" }).first().fill("3");
  const upper = page.getByRole("textbox", { name: "Highest value" });
  await writeExpression(upper, "planned");
  const formula = page.getByRole("textbox", { name: "Formula" });
  await writeExpression(formula, "on_time /");
  await expect(page.getByText(/It ends where a number, a name or a bracket was expected/)).toBeVisible();
  await writeExpression(formula, "on_ti");
  await formula.press("Control+Space");
  await page.getByRole("option", { name: /^on_time/ }).click();
  await formula.pressSequentially(" / planned");
  await formula.press("Escape");
  await save(page);

  // What is wrong is listed, and leads to where it is mended.
  await expect(line(page, "Crossings on time")).toHaveAccessibleDescription(/1 error/);
  await page.getByText("Problems (1)").click();
  await page.getByRole("button", { name: /Crossings on time/ }).click();
  const source = page.getByRole("combobox", { name: "Measure that planned comes from" });
  await source.fill("planned in");
  await page.getByRole("option", { name: /Crossings planned in a year/ }).click();
  await expect(page.getByRole("combobox", { name: "Field that planned comes from" })).toHaveValue(
    "crossings",
  );
  await save(page);
  await expect(page.getByText("No problems")).toBeVisible();
  await page.getByText("Survey", { exact: true }).first().click();

  // As a respondent sees it, with values of one's own.
  await page.getByRole("textbox", { name: "Test value of planned" }).fill("40");
  const result = page.getByRole("group", { name: "Result" });
  const answer = page.getByRole("textbox", { name: "Part 1", exact: true });
  await answer.fill("50");
  await expect(result).toContainText("None yet");
  await answer.fill("30");
  await expect(result).toContainText("0.75 × weight 3");
  await expect(result).toContainText("2.25");
  await journey.expectAccessible();

  // An option under a condition.
  await line(page, "Delays are announced").click();
  await startNewType(page, "New multiple choice", "Announcing");
  await page.getByRole("textbox", { name: "Variable", exact: true }).fill("told");
  await page.getByRole("button", { name: "Add a multiple-choice part" }).click();
  const second = page.getByRole("article", { name: "Part 2" });
  await second.getByRole("button", { name: "Add a condition to Yes" }).click();
  await writeExpression(second.getByRole("textbox", { name: /^Condition of option 2/ }), "told == 1");
  await save(page);

  // Questions of its own within a measure.
  await line(page, "Tickets and boarding").click();
  await startNewType(page, "New multiple choice", "Two questions");
  await page.getByRole("switch", { name: "Has sub-measures" }).check();
  await page
    .getByRole("textbox", { name: "Title of sub-measure 1" })
    .fill("Tickets can be bought at the pier");
  await page.getByRole("button", { name: "Add a sub-measure" }).click();
  await page.getByRole("textbox", { name: "Title of sub-measure 2" }).fill("Boarding is signposted");
  await save(page);
  await expect(page.getByRole("heading", { level: 4, name: "Boarding is signposted" })).toBeVisible();

  const admin = await journey.pageOf("admin");
  await admin.goto("/programs");
  await admin.getByRole("link", { name: "Ferry services", exact: true }).click();
  await admin.getByRole("button", { name: "Finalise" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "Finalise" }).click();
  await expect(admin.getByText("The program is finalised.")).toBeVisible();
  await admin.getByRole("link", { name: "Running a ferry" }).click();
  await expect(admin.getByRole("heading", { level: 1, name: "Running a ferry" })).toBeVisible();

  // The author sees it at once, and can only look.
  await expect(page.getByText("This program is finalised")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add measure", exact: true })).toHaveCount(0);
});

/** Gives the measure on view a response type of its own. */
async function startNewType(page: Page, kind: string, name: string): Promise<void> {
  await page.getByRole("button", { name: "Choose another response type" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose a response type" });
  await dialog.getByRole("tab", { name: "New" }).click();
  await dialog.getByRole("button", { name: kind }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("textbox", { name: "Name of the response type" }).fill(name);
}
