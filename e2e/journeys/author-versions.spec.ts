import { addMeasures, expectSaved, line, save } from "../support/build.ts";
import { givenProgram, givenTrial } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";

test("The next year's version is duplicated, changed and compared with the one before", async ({
  page,
  journey,
}) => {
  const admin = await journey.pageOf("admin");
  const program = await givenProgram(admin, "Ferries of 2031");
  await givenTrial(admin, program, "sometimes");
  await admin.goto(`/programs/${program.id}`);
  await admin.getByRole("button", { name: "More", exact: true }).click();
  await admin.getByRole("menuitem", { name: "Duplicate" }).click();
  const dialog = admin.getByRole("dialog", { name: "Duplicate “Ferries of 2031”" });
  await expect(dialog.getByText("“Ferries of 2031” is finalised by this", { exact: false })).toBeVisible();
  await expect(dialog.getByRole("textbox", { name: "Title of the copy" })).toHaveValue("Ferries of 2032");
  await dialog.getByRole("button", { name: "Duplicate and finalise the original" }).click();
  await expect(admin.getByRole("heading", { level: 1, name: "Ferries of 2032" })).toBeVisible();
  await expect(admin.getByRole("navigation", { name: "Versions" })).toContainText("Finalised");

  await journey.signInAs("author");
  await page.goto("/programs");
  await page.getByRole("link", { name: "Ferries of 2032", exact: true }).click();
  await page.getByRole("link", { name: "Build", exact: true }).click();
  await line(page, "Fuel is measured").click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Fuel is measured and reported");
  await page.getByRole("textbox", { name: "Weight", exact: true }).fill("3");
  await save(page);
  await line(page, "Delays are announced").click();
  await page.keyboard.press("Delete");
  await line(page, "Connections are kept").click();
  await page.keyboard.press("Alt+ArrowDown");
  await line(page, "Rescue is rehearsed").click();
  await page.keyboard.press("Alt+ArrowUp");
  await line(page, "Crew").click();
  await addMeasures(page, ["Lessons are kept"]);
  await expectSaved(page);

  // The same measure in the year before is one click away.
  await line(page, "Crews train together").click();
  await page.getByRole("link", { name: "Ferries of 2031", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Build Ferries of 2031/ })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Crews train together" })).toBeVisible();
  await expect(page.getByText("This program is finalised")).toBeVisible();

  await page.goto(`/programs/${program.id}`);
  await page.getByRole("link", { name: /^Compare with Ferries of 2032/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare versions" })).toBeVisible();
  const difference = (title: string) => page.getByRole("article", { name: new RegExp(title) });
  await expect(difference("Lessons are kept")).toContainText("Added");
  await expect(difference("Delays are announced")).toContainText("Deleted");
  await expect(difference("Connections are kept")).toContainText("Moved");
  await expect(difference("Rescue is rehearsed").or(difference("Crews train together"))).toContainText(
    "Reordered",
  );
  const modified = difference("Fuel is measured");
  await expect(modified).toContainText("Modified");
  await expect(modified.getByText("and reported")).toBeVisible();
  await expect(modified).toContainText("The weight changes from 1 to 3");
  await journey.expectAccessible();
  await page.getByRole("button", { name: /^Deleted/ }).click();
  await expect(difference("Delays are announced")).toHaveCount(0);
  await expect(page).toHaveURL(/hide=deleted/);

  await page.getByRole("button", { name: "Work out what it does to scores" }).click();
  await expect(page.getByText("Submissions whose percentage changes")).toBeVisible();
  await page.getByRole("button", { name: "Export the comparison" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});

test("A deleted program comes back, under another title where its own is taken", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  const first = await givenProgram(page, "Ferries deleted once");
  await page.goto(`/programs/${first.id}`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("“Ferries deleted once” is deleted.")).toBeVisible();
  await givenProgram(page, "Ferries deleted once");

  await page.goto("/programs?deleted=true");
  await page.getByRole("button", { name: "Restore Ferries deleted once" }).click();
  const dialog = page.getByRole("dialog", { name: "The title is taken" });
  await dialog.getByRole("textbox", { name: "Title" }).fill("Ferries come back");
  await dialog.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("“Ferries come back” is back.")).toBeVisible();
  await page.goto(`/programs/${first.id}`);
  await expect(page.getByRole("heading", { level: 1, name: "Ferries come back" })).toBeVisible();

  // Who writes no surveys gets no builder, neither by a link nor by the address.
  const clerk = await journey.pageOf("clerk");
  await clerk.goto(`/programs/${first.id}/build`);
  await expect(
    clerk.getByRole("heading", { name: /Your role does not include this|nothing here/ }),
  ).toBeVisible();
  const consultant = await journey.pageOf("consultant");
  await consultant.goto(`/programs/${first.id}`);
  await expect(consultant.getByRole("heading", { level: 1, name: "Ferries come back" })).toBeVisible();
  await expect(consultant.getByRole("link", { name: /Build|builder/ })).toHaveCount(0);
  await consultant.goto(`/programs/${first.id}/build`);
  await expect(
    consultant.getByRole("heading", { name: /Your role does not include this|nothing here/ }),
  ).toBeVisible();
});
