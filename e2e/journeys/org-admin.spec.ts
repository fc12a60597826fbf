import {
  currentProgram,
  findSubmission,
  findSurvey,
  givenSubmission,
  read,
  shortSurvey,
} from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

type Box = { n: number; median: number; q1: number; q3: number; p10: number; p90: number };
type Statistics = { n: number; items: { title: string; own: number | null; box: Box }[] };

test("An organisation administrator sees the own scores and how they come about", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  // What other journeys have started may fill the first page.
  await page.goto("/submissions?q=June%202025");
  await expect(page.getByRole("columnheader", { name: "Percent" })).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("link", { name: /^Year to June 2025/ }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Year to June 2025" })).toBeVisible();
  const row = page.getByRole("row", { name: /1 Direction and governance/ });
  await expect(row.getByText(/^\d+\.\d %$/)).toBeVisible();
  await page.getByRole("button", { name: "Open all" }).click();
  await page.getByRole("link", { name: "1.1 Policy and objectives" }).click();

  await expect(page.getByRole("columnheader", { name: "Score" })).toBeVisible();
  await page
    .getByRole("link", { name: /^1\.1\.1 / })
    .last()
    .click();
  await expect(page.getByText(/^raw [\d.]+ × weight \d+$/)).toBeVisible();
  await page.getByRole("button", { name: "Explain this score" }).click();
  const explanation = page.getByRole("dialog", { name: "How this score comes about" });
  await expect(explanation.getByText("Raw score by the formula")).toBeVisible();
  await expect(explanation).toContainText(/Method: \w+/);
  await expect(explanation).toContainText(/Weight\s*\d+/);
  await journey.expectAccessible();
});

test("The comparison shows the own mark, and its table the same numbers", async ({ page, journey }) => {
  await journey.signInAs("orgadmin");
  const id = await findSubmission(page, "Year to June 2025");
  const { programId, surveyId } = await findSurvey(page, "Asset management 2025", "Asset management");
  await page.goto(`/submissions/${id}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Compare/ })
    .click();

  await expect(page.getByRole("heading", { name: "Spread among peers by category" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Marked submission" })).toHaveValue(
    /Tarn Valley Water: Year to June 2025/,
  );
  const statistics = await read<Statistics>(
    page,
    `/programs/${programId}/surveys/${surveyId}/statistics?approval=reviewed&submissionId=${id}`,
  );
  expect(statistics.n).toBeGreaterThanOrEqual(10);
  await expect(page.getByText(`${statistics.n} organisations.`, { exact: false })).toBeVisible();
  const table = page.getByRole("table", { name: "Spread among peers by category, as numbers" });
  for (const { title, own, box } of statistics.items) {
    const row = table.getByRole("row", { name: new RegExp(title) });
    for (const value of [own ?? Number.NaN, box.p10, box.q1, box.median, box.q3, box.p90])
      await expect(row).toContainText(`${value.toFixed(1)} %`);
  }
  // What would give others away is not there.
  await expect(table.getByRole("columnheader", { name: "Lowest" })).toHaveCount(0);
  const chart = page.getByRole("figure", { name: /Box plots of 7 categories/ });
  for (const { own } of statistics.items)
    await expect(chart).toContainText(`${Math.round(own ?? Number.NaN)} %`);
  await expect(page.getByRole("heading", { name: "Over the rounds" })).toBeVisible();
  await journey.expectAccessible();

  await table.getByRole("link", { name: /Service and demand/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Service and demand" })).toBeVisible();
  await expect(table.getByRole("row", { name: /Customers and users/ })).toBeVisible();
  await page
    .getByRole("navigation", { name: "You are here" })
    .getByRole("link", { name: "All categories" })
    .click();
  await expect(table.getByRole("row", { name: /Service and demand/ })).toBeVisible();

  // The marked submission is one's own to choose, in the address and so in a bookmark.
  await page.getByRole("combobox", { name: "Marked submission" }).click();
  await page.getByRole("option", { name: "None" }).click();
  await expect(page).toHaveURL(/submissionId=none/);
  await expect(table.getByRole("columnheader", { name: "Marked" })).toHaveCount(0);
});

test("Where too few take part only the median is shown, with the reason", async ({ page, journey }) => {
  await journey.signInAs("orgadmin");
  const { programId, surveyId } = await findSurvey(page, currentProgram, shortSurvey);
  await page.goto(`/compare/${programId}/${surveyId}`);
  await page.getByRole("group", { name: "What is compared" }).getByText("Approved", { exact: true }).click();

  await expect(page).toHaveURL(/approval=approved/);
  const table = page.getByRole("table", { name: "Spread among peers by category, as numbers" });
  await expect(
    table.getByText("Median only: fewer than 10 organisations have a value here.").first(),
  ).toBeVisible();
  await expect(table.getByRole("columnheader", { name: "Median" })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: "Lower quartile" })).toHaveCount(0);
  await expect(page.getByText("What is shown protects each organisation")).toBeVisible();
});

test("Title and date of a submission are edited, and it is deleted and restored", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  const submission = await givenSubmission(page, "Tittle");
  await page.goto(`/submissions/${submission.id}`);

  await page.getByRole("button", { name: "Edit" }).click();
  const form = page.getByRole("dialog", { name: "Edit the submission" });
  await form.getByLabel("Title").fill("Title");
  await form.getByLabel("Applies on").fill("2026-02-28");
  await journey.expectAccessible();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Title", exact: true })).toBeVisible();
  await expect(page.getByText("Applies on 28 Feb 2026")).toBeVisible();

  await page.getByRole("main").getByRole("button", { name: "Delete" }).click();
  const question = page.getByRole("dialog", { name: "Delete this submission?" });
  await expect(question.getByText(/Its answers are kept, and it can be restored/)).toBeVisible();
  await question.getByText("Cancel", { exact: true }).click();
  await page.getByRole("main").getByRole("button", { name: "Delete" }).click();
  await question.getByRole("button", { name: "Delete" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Submissions" })).toBeVisible();
  await expect(page.getByText("Title has been deleted.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Title/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: /^Title/ })).toBeVisible();

  await page.getByRole("link", { name: /^Title/ }).click();
  await page.getByRole("main").getByRole("button", { name: "Delete" }).click();
  await question.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Submissions" })).toBeVisible();
  await page.goto("/submissions?deleted=true");
  await page.getByRole("row", { name: /Title/ }).getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Title has been restored.")).toBeVisible();
});
