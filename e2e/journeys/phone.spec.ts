import type { Page } from "@playwright/test";
import { currentProgram, findSubmission, findSurvey, givenSubmission, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

test("A clerk finds the way and answers on a phone", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "On the phone");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();
  const navigation = page.getByRole("navigation", { name: "Main" });
  await expect(navigation).toBeHidden();
  await page.getByRole("button", { name: "Open the navigation" }).click();
  await navigation.getByRole("link", { name: "Submissions" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Submissions" })).toBeVisible();
  await expect(navigation).toBeHidden();

  await page.getByRole("link", { name: /^On the phone/ }).click();
  await page.getByRole("link", { name: "Next unanswered" }).click();
  await page.getByRole("radio", { name: "Joined up" }).check();
  await page.getByRole("radio", { name: "Controlled" }).check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await journey.expectAccessible();
  await page.goto(`/submissions/${submission.id}`);
  await expect(page.getByRole("row", { name: /1 Customers/ })).toBeVisible();
  await journey.expectAccessible();
});

test("The tree of categories opens and closes on a phone", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  await page.goto(`/submissions/${await findSubmission(page, "Year to June 2025")}`);
  const inner = page.getByRole("link", { name: "2.1 Service levels" });
  await expect(inner).toHaveCount(0);
  await page.getByRole("button", { name: "Open Service and demand" }).click();
  await expect(inner).toBeVisible();
  await page.getByRole("button", { name: "Close Service and demand" }).click();
  await expect(inner).toHaveCount(0);

  const { programId, surveyId } = await findSurvey(page, currentProgram, "Asset management");
  await page.goto(`/programs/${programId}/surveys/${surveyId}`);
  await page.getByRole("button", { name: "Open Service and demand" }).click();
  await expect(page.getByRole("link", { name: /Service levels/ })).toBeVisible();
});

test("No screen of an organisation administrator is wider than the phone", async ({ page, journey }) => {
  await journey.signInAs("orgadmin");
  const id = await findSubmission(page, "Year to June 2025");
  const { programId, surveyId } = await findSurvey(page, currentProgram, "Asset management");
  const { organisation } = await read<{ organisation: { id: string } }>(page, "/me");
  const { items } = await read<{ items: { id: string }[] }>(page, `/submissions/${id}/category-results`);
  const category = items.at(1)?.id;
  const { measures } = await read<{ measures: { measureId: string }[] }>(
    page,
    `/submissions/${id}/categories/${category}`,
  );
  const measure = measures[0]?.measureId;
  const survey = `/programs/${programId}/surveys/${surveyId}`;
  await expectToFit(page, [
    "/",
    "/submissions",
    "/submissions/new",
    `/submissions/${id}`,
    `/submissions/${id}/categories/${category}`,
    `/submissions/${id}/measures/${measure}`,
    "/compare",
    `/compare/${programId}/${surveyId}`,
    "/programs",
    `/programs/${programId}`,
    survey,
    `${survey}/measures/${measure}`,
    "/organisations",
    `/organisations/${organisation.id}`,
    "/users",
    "/survey-groups",
    "/audit",
    "/account",
  ]);
});

test("Neither is one of an administrator", async ({ page, journey }) => {
  await journey.signInAs("admin");
  const id = await findSubmission(page, "Year to June 2026", "Larkwater Corporation");
  const { programId, surveyId } = await findSurvey(page, "OWASP SAMM 2");
  await expectToFit(page, [
    "/",
    "/?days=31&until=2025-09-30",
    "/submissions",
    `/submissions/${id}`,
    `/compare/${programId}/${surveyId}`,
    "/programs/import",
    "/jobs",
    "/users",
  ]);
});

test("One posts on a phone, and looks at what happened", async ({ page, journey }) => {
  await journey.signInAs("orgadmin");
  await page.goto("/");
  await page.getByRole("button", { name: "Post a message" }).tap();
  const dialog = page.getByRole("dialog", { name: "Post a message" });
  await dialog.getByRole("textbox", { name: "Message" }).fill("Written on the way.");
  await expectNoOverflow(page, "the dialog");
  await journey.expectAccessible();
  await dialog.getByRole("button", { name: "Post", exact: true }).tap();
  const message = page.getByRole("article").filter({ hasText: "Written on the way." });
  await expect(message).toBeVisible();
  await page.getByText(/^Posts \(\d+\)$/).tap();
  await expect(page).toHaveURL(/show=post/);
  await expectNoOverflow(page, "the timeline");
  await journey.expectAccessible();
  await message.getByRole("button", { name: "Delete" }).tap();
  await expect(message).toHaveCount(0);
  await page.getByRole("button", { name: "Older" }).first().tap();
  await expect(
    page.getByRole("heading", { name: "Nothing of this kind happened in these days" }),
  ).toBeVisible();
});

test("Signing in fits a phone, too", async ({ page, journey }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expectNoOverflow(page, "/sign-in");
  await journey.expectAccessible();
});

async function expectToFit(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expectNoOverflow(page, path);
  }
}

async function expectNoOverflow(page: Page, path: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `pixels that ${path} is wide`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
