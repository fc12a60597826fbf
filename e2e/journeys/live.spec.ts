import { givenSubmission, measurePath } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

test("What one person answers appears on the other's page by itself", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Together");
  await page.goto(`/submissions/${submission.id}`);
  const row = page.getByRole("row", { name: /1 Customers/ });
  await expect(row).toContainText("0 of 10");

  const colleague = await journey.pageOf("orgadmin");
  await colleague.goto(measurePath(submission, "1.2"));
  await colleague.getByRole("textbox", { name: "Per 1,000" }).fill("42");
  await expect(colleague.getByText("Saved", { exact: true })).toBeVisible();
  await expect(row).toContainText("1 of 10");

  // Also on the very measure, as long as nothing is being typed there.
  await page.goto(measurePath(submission, "1.2"));
  await expect(page.getByRole("textbox", { name: "Per 1,000" })).toHaveValue("42");
  await colleague.getByRole("textbox", { name: "Per 1,000" }).fill("43");
  await expect(page.getByRole("textbox", { name: "Per 1,000" })).toHaveValue("43");
});

test("A change of level reaches whoever waits for it", async ({ page, journey }) => {
  await journey.signInAs("orgadmin");
  const submission = await givenSubmission(page, "Waited for");
  await page.goto(`/submissions/${submission.id}`);
  await expect(page.getByText("17 measures block Final")).toBeVisible();

  const clerk = await journey.pageOf("clerk");
  await clerk.goto(measurePath(submission, "4.2"));
  await clerk.getByRole("radio", { name: "Yes" }).check();
  await expect(clerk.getByText("Complete and valid")).toBeVisible();
  await clerk
    .getByRole("group", { name: "Level of the response" })
    .getByRole("button", { name: "Final" })
    .click();
  await expect(clerk.getByText("The response is Final now.")).toBeVisible();
  await expect(page.getByText("16 measures block Final")).toBeVisible();
});
