import { findSubmission, findSurvey, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

type Statistics = { items: { title: string; box: { n: number; min: number; max: number } }[] };

test("A consultant finds what is final at home and marks it as reviewed", async ({ page, journey }) => {
  await journey.signInAs("consultant");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "To review" })).toBeVisible();
  await journey.expectAccessible();

  const id = await findSubmission(page, "Customer and resilience, year to June 2026", "Wendlesea Wastewater");
  await page.goto("/submissions?approval=final&q=Wendlesea");
  await page.getByRole("link", { name: "Customer and resilience, year to June 2026" }).click();
  await expect(page).toHaveURL(new RegExp(id));
  await expect(page.getByText("Nothing blocks Reviewed.")).toBeVisible();
  await page.getByRole("button", { name: "Mark as reviewed" }).click();
  await expect(page.getByText("The submission is Reviewed now.")).toBeVisible();
  await expect(page.getByText("An authority approves it next.", { exact: false })).toBeVisible();
});

test("A consultant reads the history of a response and restores a version", async ({ page, journey }) => {
  await journey.signInAs("consultant");
  const id = await findSubmission(page, "Year to June 2026", "Wendle Harbour Trust");
  await page.goto(`/submissions/${id}`);
  await page.getByRole("link", { name: "7 People, money and improvement" }).click();
  await page.getByRole("link", { name: "7.4 Learning and improvement" }).click();
  await page
    .getByRole("link", { name: /^7\.4\.5 / })
    .last()
    .click();
  await expect(page.getByText("Complete and valid")).toBeVisible();

  const answer = page.getByRole("radiogroup", { name: "Answer" });
  const before = (await answer.locator("input:checked").getAttribute("value")) ?? "";
  const other = answer.locator(`input:enabled:not([value="${before}"])`).first();
  await other.check();
  await page.getByLabel("Comment", { exact: true }).fill("Changed while reviewing.");
  await page.getByLabel("Comment", { exact: true }).blur();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByText(/Kwabena Oduro/).last()).toBeVisible();

  await page.getByRole("button", { name: "History" }).click();
  const history = page.getByRole("dialog", { name: "History of this answer" });
  await expect(
    history.getByRole("list", { name: "Versions, newest first" }).getByRole("button"),
  ).not.toHaveCount(1);
  const differences = history.getByRole("table", { name: /compared with the present answer/ });
  await expect(differences.getByRole("row", { name: /Changed while reviewing/ })).toBeVisible();
  await journey.expectAccessible();
  await history.getByRole("button", { name: "Restore this version" }).click();
  await expect(history.getByText(/What is there now stays in the history/)).toBeVisible();
  await history.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByText(/^Version \d+ has been restored\.$/)).toBeVisible();
  await expect(answer.locator("input:checked")).toHaveValue(before);
  await expect(page.getByLabel("Comment", { exact: true })).not.toHaveValue("Changed while reviewing.");
});

test("A consultant sees every value of the comparison", async ({ page, journey }) => {
  await journey.signInAs("consultant");
  const { programId, surveyId } = await findSurvey(page, "OWASP SAMM 2");
  await page.goto(`/compare/${programId}/${surveyId}`);

  const { items } = await read<Statistics>(
    page,
    `/programs/${programId}/surveys/${surveyId}/statistics?approval=reviewed`,
  );
  const table = page.getByRole("table", { name: "Spread among peers by category, as numbers" });
  for (const { title, box } of items) {
    const row = table.getByRole("row", { name: new RegExp(title) });
    await expect(row).toContainText(`${box.min.toFixed(1)} %`);
    await expect(row).toContainText(`${box.max.toFixed(1)} %`);
  }
  await expect(page.getByText("What is shown protects each organisation")).toHaveCount(0);
  await journey.expectAccessible();
});

test("A consultant rates the importance of a category", async ({ page, journey }) => {
  await journey.signInAs("consultant");
  const id = await findSubmission(page, "Year to June 2026", "Wendle Harbour Trust");
  await page.goto(`/submissions/${id}`);
  await page.getByRole("link", { name: "6 Operating and maintaining" }).click();

  const importance = page.getByRole("group", { name: "Importance" });
  await importance.getByRole("radio", { name: "2 of 5" }).check({ force: true });
  await expect(importance.getByRole("radio", { name: "2 of 5" })).toBeChecked();
  await expect(importance.getByRole("button", { name: "Remove the rating" })).toBeEnabled();
  await page.reload();
  await expect(importance.getByRole("radio", { name: "2 of 5" })).toBeChecked();
});
