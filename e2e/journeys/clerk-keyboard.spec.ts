import { givenSubmission, measurePath } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

test("A measure is answered with the keyboard alone", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "By keyboard");
  await page.goto(measurePath(submission, "1.1"));
  await expect(page.getByRole("radiogroup", { name: "Method" })).toBeVisible();

  // Each digit chooses in the marked part and goes on to the next one without an answer.
  for (const digit of ["4", "4", "4", "3"]) await page.keyboard.press(digit);
  await expect(page.getByRole("radio", { name: "Joined up" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Controlled" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Most" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Measured" })).toBeChecked();
  await expect(page.getByText("Complete and valid")).toBeVisible();

  // Arrows choose within a part, as in any group of radio buttons.
  await page.getByRole("radio", { name: "Joined up" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Refined" })).toBeChecked();
  await page.keyboard.press("ArrowUp");

  await page.keyboard.press("c");
  await expect(page.getByLabel("Comment", { exact: true })).toBeFocused();
  await page.keyboard.type("Typed, 1 2 3 and all.");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Joined up" })).toBeChecked();
});

test("Keys lead through the app, and the question mark lists them", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Keys");
  await page.goto(measurePath(submission, "1.2"));
  await expect(page.getByRole("textbox", { name: "Per 1,000" })).toBeVisible();

  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog.getByText("Next unanswered measure")).toBeVisible();
  await expect(dialog.getByRole("heading", { name: "Go to" })).toBeVisible();
  await journey.expectAccessible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { level: 1, name: /Share of complaints answered/ })).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByRole("heading", { level: 1, name: /Complaints per 1,000/ })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { level: 1, name: "Submissions" })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();

  // The first stop of every page leads past the navigation.
  await page.reload();
  await expect(page.getByRole("heading", { name: /^To answer/ })).toBeVisible();
  const firstLink = page.getByRole("main").getByRole("link").first();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(firstLink).toBeFocused();
});
