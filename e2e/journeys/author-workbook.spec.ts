import { readFile } from "node:fs/promises";
import { linesOnView } from "../support/build.ts";
import { builderOf, givenProgram } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";
import { edited, upload } from "../support/workbook.ts";

test("A workbook goes out, is edited in a spreadsheet, and comes back as changes to confirm", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  const program = await givenProgram(page, "Ferries in a workbook");
  await page.goto(`/programs/${program.id}/surveys/${program.surveyId}`);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Workbook to edit (XLSX)" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download/ }).click();
  const path = await (await download).path();

  // As it went out, it changes nothing.
  await page.goto(`/programs/${program.id}/surveys/${program.surveyId}/workbook`);
  await expect(page.getByRole("heading", { level: 1, name: "Workbook" })).toBeVisible();
  await journey.expectAccessible();
  await upload(page, await readFile(path));
  await expect(page.getByText(/This workbook changes nothing/)).toBeVisible();
  await page.getByRole("button", { name: "Import another workbook" }).click();

  // A faulty cell is told by its name, and nothing is changed.
  const weight = await edited(path, (sheet) => {
    sheet.cell("Fuel is measured", "Weight").value = "heavy";
  });
  await upload(page, weight.file);
  await expect(page.getByText(/One cell needs a look/)).toBeVisible();
  await expect(page.getByText(weight.address("Fuel is measured", "Weight"), { exact: true })).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("button", { name: "Import another workbook" }).click();

  const changed = await edited(path, (sheet) => {
    sheet.cell("Boats are inspected", "Title (Measures)").value = "Boats are inspected twice a year";
    sheet.cell("Fuel is measured", "Weight").value = 4;
    sheet.cell("Connections are kept", "Topics").value = "Crew";
    sheet.cell("Connections are kept", "Areas").value = "People";
    sheet.remove("Delays are announced");
    sheet.append({
      Areas: "People",
      Topics: "Crew",
      Order: 4,
      "Title (Measures)": "Lessons are kept",
      Weight: 2,
      "Response type": "How often",
    });
  });
  await upload(page, changed.file);
  await expect(page.getByRole("heading", { name: "What will change" })).toBeVisible();
  for (const kind of ["Added: 1", "Removed: 1"]) await expect(page.getByText(kind)).toBeVisible();
  await expect(page.getByRole("row", { name: /Lessons are kept/ })).toContainText("Added");
  await expect(page.getByRole("row", { name: /Delays are announced/ })).toContainText("Removed");
  await expect(page.getByRole("row", { name: /Connections are kept/ })).toContainText("Moved");
  await expect(page.getByRole("row", { name: /Boats are inspected twice a year/ })).toContainText("Changed");
  await journey.expectAccessible();

  await page.getByRole("button", { name: /^Apply all \d+ changes$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("heading", { name: "The changes are applied" })).toBeVisible();
  await page.goto(builderOf(program));
  await expect(page.getByRole("tree")).toBeVisible();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Open all categories" }).click();
  await expect
    .poll(() => linesOnView(page))
    .toEqual([
      "1 Operating",
      "  1.1 Timetable",
      "    1.1.1 Crossings are planned",
      "  1.2 Boats",
      "    1.2.1 Boats are inspected twice a year",
      "    1.2.2 Fuel is measured",
      "2 People",
      "  2.1 Crew",
      "    2.1.1 Crews train together",
      "    2.1.2 Rescue is rehearsed",
      "    2.1.3 Connections are kept",
      "    2.1.4 Lessons are kept",
    ]);
  await expect(page.getByRole("treeitem", { name: /Fuel is measured/ })).toHaveAccessibleDescription(
    /weight 4/,
  );
});
