import { findSubmission, givenSubmission, measurePath } from "../support/demo.ts";
import { expect, signInByForm, test } from "../support/journey.ts";

test("A clerk signs in and goes from what waits to a measure", async ({ page, journey }) => {
  await page.goto("/submissions");
  await expect(page).toHaveURL(/\/sign-in/);
  await journey.expectAccessible();

  await page.getByLabel("E-mail address").fill("clerk@demo.aquamark.example");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("The e-mail address or the password is not right.")).toBeVisible();

  await signInByForm(page, "clerk");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "To answer" })).toBeVisible();
  await journey.expectAccessible();

  await page
    .getByRole("link", { name: /^Year to June 2026/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Year to June 2026" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Approval level" })).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("link", { name: "1 Direction and governance" }).click();
  await page.getByRole("link", { name: "1.1 Policy and objectives" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Policy and objectives" })).toBeVisible();
  await journey.expectAccessible();

  await page
    .getByRole("link", { name: /^1\.1\.1 A published asset policy/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /A published asset policy/ })).toBeVisible();
  await expect(page.getByText("Complete and valid")).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("button", { name: /Ines Calloway/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("A clerk starts a submission and answers its first measure", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  await page.goto("/submissions");
  await page.getByRole("link", { name: "Start a submission" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Start a submission" })).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("combobox", { name: "Survey" }).click();
  await page
    .getByRole("option", { name: /Customer and resilience/ })
    .first()
    .click();
  await page.getByLabel("Title").fill("Half-yearly look");
  await page.getByLabel("Applies on").fill("2026-01-31");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Half-yearly look" })).toBeVisible();

  await page.getByRole("link", { name: "Next unanswered" }).click();
  await expect(page.getByText("Not answered yet")).toBeVisible();
  const method = page.getByRole("radiogroup", { name: "Method" });
  const record = page.getByRole("radiogroup", { name: "Record" });
  await expect(record.getByRole("radio", { name: "Complete" })).toBeDisabled();
  await expect(record.getByText("Can be chosen when").first()).toBeVisible();

  await method.getByRole("radio", { name: "Joined up" }).check();
  await expect(record.getByRole("radio", { name: "Complete" })).toBeEnabled();
  await record.getByRole("radio", { name: "Complete" }).check();
  await expect(page.getByText("2 of 4 parts answered")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  // What was chosen on a condition that fails now stays, and is told to be wrong.
  await method.getByRole("radio", { name: "None" }).check();
  await expect(
    page.getByText("Complete of Record is not available with the present answers."),
  ).not.toHaveCount(0);
  await expect(record.getByRole("radio", { name: "Complete" })).toBeChecked();
  await method.getByRole("radio", { name: "Refined" }).check();

  await page.getByRole("radiogroup", { name: "Reach" }).getByRole("radio", { name: "Most" }).check();
  await page.getByRole("radiogroup", { name: "Benefit" }).getByRole("radio", { name: "Measured" }).check();
  await expect(page.getByText("Complete and valid")).toBeVisible();
  await page.getByLabel("Comment", { exact: true }).fill("Two panels a year, **minutes** published.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.reload();
  await expect(method.getByRole("radio", { name: "Refined" })).toBeChecked();
  await expect(record.getByRole("radio", { name: "Complete" })).toBeChecked();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(
    "Two panels a year, **minutes** published.",
  );
  await page.getByText("Preview", { exact: true }).click();
  await expect(
    page.getByRole("region", { name: "Comment" }).getByText("minutes", { exact: true }),
  ).toBeVisible();
});

test("A number out of bounds is told at once and saved all the same", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Bounds");
  await page.goto(measurePath(submission, "3.4"));

  await expect(page.getByText("Uses answers of other measures that are missing or incomplete")).toBeVisible();
  await page.getByRole("link", { name: "Time to first response on site (first)" }).click();
  await expect(page.getByText("From 0 to 168")).toBeVisible();
  await page.getByRole("textbox", { name: "Hours" }).fill("200");
  await expect(page.getByText("200 for Hours is above 168.")).not.toHaveCount(0);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Hours" })).toHaveValue("200");
  await expect(page.getByText("200 for Hours is above 168.")).not.toHaveCount(0);

  await page.getByRole("textbox", { name: "Hours" }).fill("12");
  await expect(page.getByText("Complete and valid")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: /^Next measure/ }).click();
  await expect(page.getByText("From 12 to 336")).toBeVisible();
  await page.getByRole("textbox", { name: "Hours" }).fill("10");
  await expect(page.getByText("10 for Hours is below 12.")).not.toHaveCount(0);
});

test("A clerk leaves a measure out as not relevant and goes on to the next unanswered", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Not relevant");
  await page.goto(measurePath(submission, "1.1"));

  await page.getByRole("switch", { name: "Not relevant" }).check();
  await expect(page.getByRole("radiogroup", { name: "Method" })).toHaveCount(0);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Next unanswered" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Complaints per 1,000 customers/ })).toBeVisible();

  await page
    .getByRole("navigation", { name: "You are here" })
    .getByRole("link", { name: /Customers/ })
    .click();
  const row = page.getByRole("row", { name: /What users value is researched/ });
  await expect(row.getByText("Not relevant")).toBeVisible();
});

test("Finalising is refused with the measures that block it, each a way to where it is mended", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Too early");
  await page.goto(`/submissions/${submission.id}`);

  await expect(page.getByText("17 measures block Final")).toBeVisible();
  await expect(page.getByRole("button", { name: "Finalise" })).toBeDisabled();
  await page.getByRole("button", { name: "Show all 17" }).click();
  await page.getByRole("link", { name: "4.3 A standing panel of users advises the organisation" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /A standing panel of users/ })).toBeVisible();

  await page.getByRole("radio", { name: "Yes" }).first().check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page
    .getByRole("navigation", { name: "You are here" })
    .getByRole("link", { name: "Too early" })
    .click();
  // A complete draft is enough: it rises with the submission.
  await expect(page.getByText("16 measures block Final")).toBeVisible();
});

test("A clerk finalises a complete submission and lowers it again", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const answered = await findSubmission(page, "Customer and resilience, year to June 2026");
  const submission = await givenSubmission(page, "Complete", answered);
  await page.goto(`/submissions/${submission.id}`);

  await expect(page.getByText("Nothing blocks Final.")).toBeVisible();
  await page.getByRole("button", { name: "Finalise" }).click();
  await expect(page.getByText("The submission is Final now.")).toBeVisible();
  const levels = page.getByRole("group", { name: "Level of the submission" });
  await expect(levels.getByRole("button", { name: "Final", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(levels.getByRole("button", { name: "Reviewed" })).toHaveAttribute("aria-disabled", "true");

  await levels.getByRole("button", { name: "Draft" }).click();
  const question = page.getByRole("dialog", { name: "Lower the level to Draft?" });
  await expect(question.getByText(/goes from Final back to Draft/)).toBeVisible();
  await question.getByRole("button", { name: "Lower to Draft" }).click();
  await expect(page.getByText("The submission is Draft now.")).toBeVisible();
});

test("What is written as a comment is shown as Markdown and never run", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Markdown");
  await page.goto(measurePath(submission, "1.1"));

  const comment = page.getByLabel("Comment", { exact: true });
  await comment.fill(
    "# Heading\n\n- [x] done\n\n<img src=x onerror=\"document.title='run'\">\n\n[bad](javascript:document.title='run') [good](https://aquamark.example/a)",
  );
  await page.getByText("Preview", { exact: true }).click();
  const preview = page.getByRole("region", { name: "Comment" });
  await expect(preview.getByRole("link", { name: "good" })).toHaveAttribute(
    "href",
    "https://aquamark.example/a",
  );
  await expect(preview.getByRole("link", { name: "bad" })).toHaveCount(0);
  await expect(preview.locator("img")).toHaveCount(0);
  await journey.expectAccessible();
  await expect(page).not.toHaveTitle("run");
});

test("Numbers are read as they are written", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Numbers");
  await page.goto(measurePath(submission, "4.1"));
  const rating = page.getByRole("textbox", { name: "Average rating" });
  await expect(rating).toBeVisible();

  // A comma and a point both part the decimals; letters are not taken.
  await rating.pressSequentially("7,25");
  await expect(rating).toHaveValue("7.25");
  await rating.press("x");
  await expect(rating).toHaveValue("7.25");
  await expect(page.getByText("Complete and valid")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await rating.fill("");
  await expect(page.getByText("0 of 1 part answered")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});
