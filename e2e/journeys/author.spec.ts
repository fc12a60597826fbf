import { findSurvey, read } from "../support/demo.ts";
import { convertSamm, importByPage, smallProgram } from "../support/import.ts";
import { expect, test } from "../support/journey.ts";

test("An author imports OWASP SAMM and finds its source and licence", async ({ page, journey }) => {
  await journey.signInAs("author");
  await page.goto("/programs");
  await journey.expectAccessible();
  await page.getByRole("link", { name: "Import a program" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Import a program" })).toBeVisible();
  await journey.expectAccessible();

  await importByPage(page, await convertSamm("SAMM for transport"), ["Transport sector"]);
  await expect(page.getByRole("heading", { level: 1, name: "SAMM for transport" })).toBeVisible();
  await expect(page.getByText("This program is open")).toBeVisible();
  await expect(page.getByText(/CC BY-SA 4.0/).first()).toBeVisible();
  const groups = page.getByRole("complementary");
  await expect(groups.getByText("Transport sector")).toBeVisible();
  await expect(groups.getByText("Water sector")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Finalise" })).toHaveCount(0);
  await journey.expectAccessible();

  await page
    .getByRole("row", { name: /OWASP SAMM 2/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("link", { name: /Strategy and Metrics/ }).first()).toBeVisible();
  await expect(page.getByText("90", { exact: true }).first()).toBeVisible();

  await page.goto("/jobs");
  await expect(
    page.getByRole("row", { name: /SAMM for transport|samm\.yaml/ }).getByText("Done"),
  ).toBeVisible();
  await journey.expectAccessible();
});

test("A faulty program file is refused with every fault by its line", async ({ page, journey }) => {
  await journey.signInAs("author");
  await page.goto("/programs/import");
  const { buffer, ...file } = smallProgram("Faulty");
  const faulty = buffer
    .toString()
    .replace("responseType: yes-no }", "responseType: yes-or-no }")
    .replace("weight: 1, responseType: yes-no }", "weight: -1, responseType: yes-no }");
  await page.getByLabel(/Choose a program file/).setInputFiles({ ...file, buffer: Buffer.from(faulty) });
  await page.getByRole("button", { name: "Import", exact: true }).click();

  await expect(page.getByText("No program can be made of this file. Nothing was imported.")).toBeVisible();
  const faults = page.getByRole("table", { name: "2 faults in the file" });
  await expect(faults.getByRole("row", { name: /Line 13/ })).toContainText("yes-or-no");
  await expect(faults.getByRole("row", { name: /Line 14/ })).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("button", { name: "Choose a corrected file" }).click();
  await expect(page.getByLabel(/Choose a program file/)).toBeAttached();

  await page.getByLabel(/Choose a program file/).setInputFiles({
    name: "report.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("no program"),
  });
  await expect(page.getByText(/This is no file a program can be made of/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
});

test("An author browses a survey down to how a measure is answered and scored", async ({ page, journey }) => {
  await journey.signInAs("author");
  await page.goto("/programs");
  await page.getByRole("link", { name: "Asset management 2026" }).click();
  await page.getByRole("link", { name: "Asset management", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Categories and measures" })).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("searchbox", { name: "Search in the survey" }).fill("checked position");
  await expect(page.getByText(/\d+ match/)).toBeVisible();
  await page.getByRole("link", { name: /Assets with a checked position/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Assets with a checked position/ })).toBeVisible();
  await expect(page.getByText("Response type: Part of a total")).toBeVisible();
  await expect(page.getByRole("heading", { name: "How it is answered" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Values from other measures" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Number of assets in the register/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How it is scored" })).toBeVisible();
  await journey.expectAccessible();

  await page
    .getByRole("navigation", { name: "You are here" })
    .getByRole("link", { name: /Asset register/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Asset register/ })).toBeVisible();
  await journey.expectAccessible();
});

test("An author compares without an own mark, and reads why few organisations are hidden", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  const { programId, surveyId } = await findSurvey(page, "OWASP SAMM 2");
  const { items } = await read<{ items: { id: string; title: string }[] }>(page, "/survey-groups");
  const transport = items.find(({ title }) => title === "Transport sector");
  await page.goto("/compare");
  await journey.expectAccessible();
  await page
    .getByRole("row", { name: /OWASP SAMM 2/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Spread among peers by category" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Marked submission" })).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: "Marked" })).toHaveCount(0);

  await page.goto(`/compare/${programId}/${surveyId}?surveyGroupId=${transport?.id}`);
  await expect(page.getByText(/^Fewer than 5 organisations/)).toBeVisible();
  const table = page.getByRole("table", { name: "Spread among peers by category, as numbers" });
  await expect(table.getByText("Hidden: fewer than 5 organisations have a value here.")).toHaveCount(5);
  await expect(table.getByRole("columnheader", { name: "Median" })).toHaveCount(0);
  await journey.expectAccessible();

  await expect(
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Submissions" }),
  ).toHaveCount(0);
  await page.goto("/submissions");
  await expect(page.getByRole("heading", { name: "Your role does not include this" })).toBeVisible();
});
