import { readFile } from "node:fs/promises";
import { attachmentsOn, choose, textFile } from "../support/attachments.ts";
import { findSubmission, givenSubmission, measurePath } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

test("A clerk attaches files and a link, removes one and brings it back; a consultant sees it live and reads it", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "With evidence");
  await page.goto(measurePath(submission, "1.1"));
  const region = attachmentsOn(page);
  await expect(region.getByText("Evidence for the answer")).toBeVisible();

  const consultant = await journey.pageOf("consultant");
  await consultant.goto(measurePath(submission, "1.1"));
  const seen = attachmentsOn(consultant);
  await expect(seen).toBeVisible();

  await choose(page, region, [
    textFile("Register of assets.csv", "pump;valve"),
    textFile("Minutes.txt", "decided"),
  ]);
  await expect(region.getByRole("link", { name: "Register of assets.csv" })).toBeVisible();
  await expect(region.getByRole("link", { name: "Minutes.txt" })).toBeVisible();
  await expect(seen.getByRole("link", { name: "Minutes.txt" })).toBeVisible();

  await region.getByRole("button", { name: "Attach a link" }).click();
  await region.getByLabel("Address").fill("javascript:alert(1)");
  await region.getByRole("button", { name: "Attach", exact: true }).click();
  await expect(region.getByText("This is no address of a page")).toBeVisible();
  await journey.expectAccessible();
  await region.getByLabel("Address").fill("intranet.example.org/plans");
  await region.getByLabel("Name").fill("Plans on the intranet");
  await region.getByRole("button", { name: "Attach", exact: true }).click();
  await expect(region.getByRole("status")).toHaveText("Plans on the intranet is attached.");
  await expect(region.getByRole("button", { name: "Attach a link" })).toBeFocused();
  await expect(region.getByRole("link", { name: "Plans on the intranet" })).toHaveAttribute(
    "href",
    "https://intranet.example.org/plans",
  );

  await region.getByRole("button", { name: "Remove Minutes.txt" }).click();
  await expect(region.getByRole("link", { name: "Minutes.txt" })).toBeHidden();
  await expect(seen.getByRole("link", { name: "Minutes.txt" })).toBeHidden();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(region.getByRole("link", { name: "Minutes.txt" })).toBeVisible();
  await journey.expectAccessible();

  await region.getByRole("button", { name: "Remove Plans on the intranet" }).click();
  await expect(region.getByRole("link", { name: "Plans on the intranet" })).toBeHidden();
  await page.goto(`/submissions/${submission.id}/attachments?deleted=any`);
  await page
    .getByRole("row", { name: /Plans on the intranet/ })
    .getByRole("button", { name: "Bring it back" })
    .click();
  await expect(page.getByRole("link", { name: "Plans on the intranet" })).toBeVisible();
  await journey.expectAccessible();

  await consultant.goto(`/submissions/${submission.id}`);
  await consultant.getByRole("link", { name: "All attachments" }).click();
  await expect(consultant.getByRole("heading", { level: 1, name: "Attachments" })).toBeVisible();
  await consultant.getByLabel("Search by name or address").fill("register");
  await expect(consultant.getByRole("link", { name: "Minutes.txt" })).toBeHidden();
  const download = consultant.waitForEvent("download");
  await consultant.getByRole("link", { name: "Register of assets.csv" }).click();
  const arrived = await download;
  expect(arrived.suggestedFilename()).toBe("Register of assets.csv");
  expect(await readFile(await arrived.path(), "utf8")).toBe("pump;valve");

  // What cannot be had says so.
  await consultant.route("**/attachments/*", (route) => route.abort());
  await consultant.getByRole("link", { name: "Register of assets.csv" }).click();
  await expect(consultant.getByText("The server could not be reached").first()).toBeVisible();
});

test("What does not arrive says why and can be sent again; what is sent goes on on another page", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "With a poor connection");
  await page.goto(measurePath(submission, "1.1"));
  const region = attachmentsOn(page);
  await expect(region).toBeVisible();
  const uploads = "**/responses/*/attachments";
  await page.route(uploads, (route) => route.abort());

  await choose(page, region, [textFile("Plan.txt", "x")]);
  await expect(region.getByRole("alert")).toContainText("The server could not be reached");
  await journey.expectAccessible();
  await page.unroute(uploads);

  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(uploads, async (route) => {
    await held;
    await route.continue();
  });
  await region.getByRole("button", { name: /^Try again/ }).click();
  await expect(region.getByRole("progressbar", { name: "How much of Plan.txt is sent" })).toBeAttached();
  await page.getByRole("link", { name: "Next", exact: false }).first().click();
  await expect(region.getByText("Plan.txt")).toBeHidden();
  letThrough();
  await page.goBack();
  await expect(region.getByRole("link", { name: "Plan.txt" })).toBeVisible();
});

test("An answer that one may only read has attachments to read, and nothing to change them with", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const approved = await findSubmission(page, "Year to June 2025");
  await page.goto(`/submissions/${approved}/attachments`);
  await expect(page.getByRole("heading", { level: 1, name: "Attachments" })).toBeVisible();
  const first = page.getByRole("row").nth(1);
  const name = (await first.getByRole("link").first().textContent()) ?? "";
  await journey.expectAccessible();

  await first.getByRole("link").nth(1).click();
  const region = attachmentsOn(page);
  await expect(region.getByRole("link", { name })).toHaveAttribute("rel", "noopener noreferrer");
  await expect(region.getByRole("button")).toHaveCount(0);

  const submission = await givenSubmission(page, "Without evidence");
  await page.goto(`/submissions/${submission.id}/attachments`);
  await expect(page.getByRole("heading", { name: "Nothing is attached yet" })).toBeVisible();
  await page.getByRole("combobox", { name: "Which attachments" }).click();
  await page.getByRole("option", { name: "Removed ones only" }).click();
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
});
