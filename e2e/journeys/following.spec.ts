import type { Page } from "@playwright/test";
import { currentProgram, findSurvey, givenSubmission, measurePath, shortSurvey } from "../support/demo.ts";
import { choose, followButton, followDialog, followNothing } from "../support/following.ts";
import { expect, test } from "../support/journey.ts";

const nextProgram = "Asset management 2027";

/** Answers a measure that has the part Method, with another of its options. */
async function answer(page: Page, path: string, option: string) {
  await page.goto(path);
  await page.getByRole("radiogroup", { name: "Method" }).getByRole("radio", { name: option }).check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

test("A clerk answers, is told once what they follow now, undoes it and answers again", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const colleague = await journey.pageOf("orgadmin");
  await followNothing(page);
  const submission = await givenSubmission(colleague, "Followed by answering");
  await page.goto(`/submissions/${submission.id}`);
  await expect(followButton(page, "Not following")).toBeVisible();

  await answer(page, measurePath(submission, "1.1"), "Joined up");
  const told = page.getByRole("alert").filter({ hasText: "You now follow" });
  await expect(told).toContainText(
    "You now follow the submission “Followed by answering” because you changed something there.",
  );
  await expect(followButton(page, "Following because of Followed by answering")).toBeVisible();
  await journey.expectAccessible();
  await page.reload();
  await expect(followButton(page, /^Following because/)).toBeVisible();
  await expect(told).toHaveCount(0);

  // Another submission, to undo it this time.
  const other = await givenSubmission(colleague, "Followed no longer");
  await answer(page, measurePath(other, "1.1"), "Joined up");
  await told.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Changing something there will not make you follow it again.")).toBeVisible();
  await expect(followButton(page, "Not following")).toBeVisible();
  await page.goto(measurePath(other, "4.3"));
  await page.getByRole("radio", { name: "Yes" }).first().check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(followButton(page, "Not following")).toBeVisible();
  await expect(told).toHaveCount(0);

  await followButton(page, "Not following").click();
  await expect(followDialog(page)).toContainText(
    "You turned off the submission “Followed no longer”. So nothing that happens here is told to you.",
  );
});

test("What is followed is explained from the root down, and can be set at every level", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  await followNothing(page);
  const { programId, surveyId } = await findSurvey(page, nextProgram, shortSurvey);
  await page.goto(`/programs/${programId}`);
  const dialog = followDialog(page);

  await followButton(page, "Not following").click();
  await expect(dialog).toContainText("You do not follow this program.");
  await choose(page, "On");
  await expect(dialog).toContainText("You follow this program. So what happens here is told to you.");
  await journey.expectAccessible();
  await page.keyboard.press("Escape");
  await expect(followButton(page, "Following")).toBeFocused();

  await page.goto(`/programs/${programId}/surveys/${surveyId}`);
  await expect(followButton(page, `Following because of ${nextProgram}`)).toBeVisible();
  await page.getByRole("button", { name: "Open all" }).click();
  await page.getByRole("link", { name: "1 Customers", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Customers" })).toBeVisible();
  await followButton(page, `Following because of ${nextProgram}`).click();
  await choose(page, "Off");
  await expect(dialog).toContainText(
    `You follow the program “${nextProgram}”. But you turned off this category. So nothing that happens here is told to you.`,
  );
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: /^1\.1 / }).click();
  await followButton(page, "Not following").click();
  await expect(dialog).toContainText("But you turned off the category “Customers”.");
  const ofCategory = dialog.getByRole("combobox", { name: "Follow the category “Customers”" });
  const ofProgram = dialog.getByRole("combobox", { name: `Follow the program “${nextProgram}”` });
  await expect(ofCategory).toHaveValue("off");
  await expect(ofProgram).toHaveValue("on");
  await journey.expectAccessible();
  await ofCategory.selectOption("Inherit");
  await expect(dialog).toContainText(`You follow the program “${nextProgram}”. So what happens here is told`);
  await ofProgram.selectOption("No choice");
  await expect(dialog).toContainText("You follow neither this measure nor what it lies in.");
  await choose(page, "On");
  await expect(dialog).toContainText("You follow this measure.");
  await choose(page, "Inherit");
  await expect(dialog).toContainText("You follow neither");

  // Each level is a way to it.
  await dialog.getByRole("link", { name: nextProgram }).click();
  await expect(page.getByRole("heading", { level: 1, name: nextProgram })).toBeVisible();
  await expect(followButton(page, "Not following")).toBeVisible();
});

test("A person follows by keyboard, and every open tab knows", async ({
  page,
  context,
  journey,
  watched,
}) => {
  await journey.signInAs("consultant");
  await followNothing(page);
  const { programId } = await findSurvey(page, currentProgram);
  await page.goto(`/programs/${programId}`);
  const tab = await context.newPage();
  watched(tab);
  await tab.goto(`/programs/${programId}`);
  await expect(followButton(tab, "Not following")).toBeVisible();
  const dialog = followDialog(page);

  await followButton(page, "Not following").focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("You do not follow this program.")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("radio", { name: "No choice" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "On" })).toBeChecked();
  await expect(dialog).toContainText("You follow this program.");
  await page.keyboard.press("Escape");

  await expect(followButton(page, "Following")).toBeFocused();
  await expect(followButton(tab, "Following")).toBeVisible();
});

test("Organisations, users, survey groups and what is in a submission are followed on their pages", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const colleague = await journey.pageOf("orgadmin");
  const submission = await givenSubmission(colleague, "Followed in parts");
  await followNothing(page);
  const follow = async (path: string, thing: string) => {
    await page.goto(path);
    await followButton(page, "Not following").click();
    await choose(page, "On");
    await expect(followDialog(page)).toContainText(`You follow this ${thing}.`);
    await page.keyboard.press("Escape");
    await expect(followButton(page, "Following")).toBeVisible();
  };
  const me = (await (await page.request.get("/api/v1/me")).json()) as {
    organisation: { id: string };
    user: { id: string };
    surveyGroups: { id: string }[];
  };

  await follow(`/users/${me.user.id}`, "user");
  await follow(`/organisations/${me.organisation.id}`, "organisation");
  await follow(`/survey-groups/${me.surveyGroups[0]?.id}`, "survey group");
  await follow(measurePath(submission, "1.1"), "answer");
  await page
    .getByRole("navigation", { name: "You are here" })
    .getByRole("link", { name: /Customers/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Customers/ })).toBeVisible();
  await followButton(page, "Not following").click();
  await expect(followDialog(page)).toContainText("You follow neither this category nor what it lies in.");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /Ines Calloway/ }).click();
  await page.getByRole("menuitem", { name: "What I follow" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What I follow" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Answer What users value is researched/ })).toContainText(
    "Tarn Valley Water › Followed in parts",
  );
  await expect(page.getByRole("row")).toHaveCount(5);
});

test("The page of what one follows is searched, filtered, sorted, changed and undone", async ({
  page,
  journey,
}) => {
  await journey.signInAs("consultant");
  await followNothing(page);
  await page.goto("/account");
  await page.getByRole("main").getByRole("link", { name: "What I follow" }).click();
  await expect(page.getByText("You follow nothing so far")).toBeVisible();
  await journey.expectAccessible();

  const { programId, surveyId } = await findSurvey(page, currentProgram, shortSurvey);
  for (const [path, choice] of [
    [`/programs/${programId}`, "On"],
    [`/programs/${programId}/surveys/${surveyId}`, "Off"],
  ] as const) {
    await page.goto(path);
    await followButton(page, /^(Not f|F)ollowing/).click();
    await choose(page, choice);
    await expect(followDialog(page)).toContainText(choice === "On" ? "You follow" : "you turned off");
  }
  await page.goto("/subscriptions");
  const row = (name: RegExp) => page.getByRole("row", { name });
  const ofProgram = row(/Program Asset management 2026/);
  const ofSurvey = row(/Survey Customer and resilience/);
  await expect(ofProgram.getByRole("switch")).toBeChecked();
  await expect(ofSurvey.getByRole("switch")).not.toBeChecked();
  await expect(ofSurvey).toContainText(currentProgram);
  await journey.expectAccessible();

  await page.getByRole("searchbox").fill("RESIL");
  await expect(ofProgram).toHaveCount(0);
  await expect(ofSurvey).toBeVisible();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await page.getByRole("combobox", { name: "State" }).click();
  await page.getByRole("option", { name: "On", exact: true }).click();
  await expect(ofSurvey).toHaveCount(0);
  await expect(page).toHaveURL(/state=on/);
  await page.getByRole("combobox", { name: "Kind" }).click();
  await page.getByRole("option", { name: "Submissions and answers" }).click();
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.getByRole("search").getByRole("button", { name: "Clear the filters" }).click();
  await page.getByRole("button", { name: "Thing" }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("Program");

  await ofSurvey.getByRole("switch").press("Space");
  await expect(ofSurvey.getByRole("switch")).toBeChecked();
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  const chosen = page.getByRole("group", { name: "2 selected" });
  await journey.expectAccessible();
  await chosen.getByRole("button", { name: "Turn off" }).click();
  await expect(page.getByText("2 were turned off.")).toBeVisible();
  await expect(ofProgram.getByRole("switch")).not.toBeChecked();
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await expect(ofProgram.getByRole("switch")).toBeChecked();
  await expect(ofSurvey.getByRole("switch")).toBeChecked();

  await chosen.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("2 choices were removed.")).toBeVisible();
  await expect(page.getByText("You follow nothing so far")).toBeVisible();
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await expect(ofSurvey).toBeVisible();
  await ofSurvey.getByRole("button", { name: /^Remove/ }).click();
  await expect(page.getByText("Your choice was removed.")).toBeVisible();
  await expect(ofSurvey).toHaveCount(0);
  await ofProgram.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: currentProgram })).toBeVisible();
});
