import { currentProgram, findSurvey, givenSubmission, shortSurvey } from "../support/demo.ts";
import { followButton, followDialog, followNothing } from "../support/following.ts";
import { expect, test } from "../support/journey.ts";

test("On a phone the bell stands for its name, and explanation, list and toast fit", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  await followNothing(page);
  const { programId, surveyId } = await findSurvey(page, currentProgram, shortSurvey);
  await page.goto(`/programs/${programId}/surveys/${surveyId}`);
  const bell = followButton(page, "Not following");
  expect((await bell.boundingBox())?.width).toBeLessThan(48);

  await bell.tap();
  const dialog = followDialog(page);
  await expect(dialog).toContainText("You follow neither this survey nor what it lies in.");
  await dialog.getByRole("combobox", { name: /Follow the program/ }).selectOption("On");
  await expect(dialog).toContainText("So what happens here is told to you.");
  await journey.expectAccessible();
  await expectNothingWider(page);
  await page.keyboard.press("Escape");

  // Whoever starts a submission follows it.
  const submission = await givenSubmission(page, "Begun on a phone");
  const told = page.getByRole("alert").filter({ hasText: submission.title });
  await expect(told).toBeVisible();
  await expectNothingWider(page);
  await told.getByRole("link", { name: "What I follow" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "What I follow" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Begun on a phone/ })).toContainText("after a change you made");
  await journey.expectAccessible();
  await expectNothingWider(page);
});

async function expectNothingWider(page: { evaluate: <T>(read: () => T) => Promise<T> }) {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
}
