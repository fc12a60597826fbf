import { expectSaved, line, save } from "../support/build.ts";
import { builderOf, givenProgram } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";

test("Two authors work on one survey: changes appear, a conflict is shown, nothing typed is lost", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  const program = await givenProgram(page, "Ferries by two");
  await page.goto(builderOf(program));
  const other = await journey.pageOf("admin");
  await other.goto(builderOf(program));

  // What one does, the other sees, and marked.
  await line(other, "Boats").click();
  await other.keyboard.press("F2");
  await other.keyboard.type("Vessels");
  await other.keyboard.press("Enter");
  await expect(line(page, "Vessels")).toBeVisible();
  await expect(page.getByText("Content was changed by someone else just now")).toBeVisible();
  await expect(line(page, "Vessels")).toHaveAccessibleDescription(/Changed by someone else/);
  await journey.expectAccessible();
  await page.getByRole("button", { name: "Remove the marks" }).click();

  // Different fields of one measure: both stay.
  await line(page, "Fuel is measured").click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Fuel is measured by the trip");
  await line(other, "Fuel is measured").click();
  await other.getByRole("textbox", { name: "Weight", exact: true }).fill("5");
  await save(other);
  await expect(page.getByRole("textbox", { name: "Weight", exact: true })).toHaveValue("5");
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(
    "Fuel is measured by the trip",
  );

  // The same field: the later one is asked, and sees both.
  await other.getByRole("textbox", { name: "Title", exact: true }).fill("Fuel and power are measured");
  await save(other);
  await expect(page.getByText("Somebody else has changed this too")).toBeVisible();
  const conflict = page.getByRole("group", { name: "Title" });
  await expect(conflict).toContainText("Fuel is measured by the trip");
  await expect(conflict).toContainText("Fuel and power are measured");
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeDisabled();
  await journey.expectAccessible();
  await conflict.getByRole("button", { name: /^Keep mine/ }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expectSaved(page);
  await expect(line(other, "Fuel is measured by the trip")).toBeVisible();
});

test("A change that came too late is refused, and what was typed is shown", async ({ page, journey }) => {
  await journey.signInAs("author");
  const program = await givenProgram(page, "Ferries a moment too late");
  const other = await journey.pageOf("admin");
  await page.goto(builderOf(program));
  await other.goto(builderOf(program));
  await expect(line(page, "Boats")).toBeVisible();

  // The author's connection is gone for a moment, and the other one is faster.
  await line(page, "Boats").click();
  await page.context().setOffline(true);
  await page.keyboard.press("F2");
  await page.keyboard.type("Boats and barges");
  await page.keyboard.press("Enter");
  await expect(line(page, "Boats and barges")).toBeVisible();
  await line(other, "Boats").click();
  await other.keyboard.press("F2");
  await other.keyboard.type("Vessels");
  await other.keyboard.press("Enter");
  await expectSaved(other);
  await page.context().setOffline(false);

  await expect(page.getByText(/^Not done, since somebody else was faster/)).toBeVisible();
  await expect(line(page, "Vessels")).toBeVisible();
  await page.getByText("Show what was typed").click();
  await expect(page.getByText("Boats and barges", { exact: true })).toBeVisible();
  await journey.expectAccessible();
});
