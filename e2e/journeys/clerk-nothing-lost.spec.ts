import type { Page } from "@playwright/test";
import { givenSubmission, measurePath, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

type Stored = { response: { comment: string; parts: Record<string, { option?: string }> } };

test("The second to save sees both answers and keeps the other's", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Conflict, theirs");
  const administrator = await givenConflict(
    page,
    await journey.pageOf("orgadmin"),
    measurePath(submission, "1.1"),
  );

  const conflict = page.getByRole("alert").filter({ hasText: "while you were answering" });
  await expect(
    conflict.getByText("Tobias Achterberg saved this measure while you were answering"),
  ).toBeVisible();
  await expect(conflict.getByText("What the clerk wrote.")).toBeVisible();
  await expect(conflict.getByText("What the administrator wrote.")).toBeVisible();
  await journey.expectAccessible();
  await conflict.getByRole("button", { name: "Choose all of theirs" }).click();
  await conflict.getByRole("button", { name: "Save my choice" }).click();

  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("What the administrator wrote.");
  await expect(administrator.getByLabel("Comment", { exact: true })).toHaveValue(
    "What the administrator wrote.",
  );
});

test("The second to save sees both answers and keeps the own", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Conflict, mine");
  const path = measurePath(submission, "1.1");
  const administrator = await givenConflict(page, await journey.pageOf("orgadmin"), path);

  const conflict = page.getByRole("alert").filter({ hasText: "while you were answering" });
  const comment = conflict.getByRole("group", { name: /^Comment/ });
  await comment.getByRole("radio", { name: /^Mine/ }).check();
  await conflict.getByRole("button", { name: "Save my choice" }).click();

  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("What the clerk wrote.");
  // Only one of the two had touched this part, so both keep it.
  await expect(page.getByRole("radio", { name: "Agreed" })).toBeChecked();
  // What was decided reaches the other's page by itself.
  await expect(administrator.getByLabel("Comment", { exact: true })).toHaveValue("What the clerk wrote.");
});

test("What is typed offline is kept on the device and saved when the connection is back", async ({
  page,
  journey,
  context,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Offline");
  const path = measurePath(submission, "2.5");
  await page.goto(path);
  await expect(page.getByText("Not answered yet")).toBeVisible();

  await context.setOffline(true);
  await expect(page.getByText("You are offline.", { exact: false })).toBeVisible();
  await page.getByRole("radio", { name: "Habit" }).check();
  await expect(page.getByText("Not saved, kept on this device. Trying again …")).toBeVisible();
  await context.setOffline(false);

  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const { response } = await read<Stored>(page, path.replace("/measures/", "/responses/"));
  expect(Object.keys(response.parts)).toEqual(["method"]);
});

test("What had not reached the server when the page was closed is recovered later", async ({
  page,
  journey,
  context,
  watched,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Recovered");
  const path = measurePath(submission, "3.1");
  await page.goto(path);
  await expect(page.getByText("Not answered yet")).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel("Comment", { exact: true }).fill("Not to be lost.");
  await expect(page.getByText("Not saved, kept on this device. Trying again …")).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  watched(later);
  await later.goto(`/submissions/${submission.id}`);
  const notice = later.getByText("1 answer on this device is not saved yet").locator("..");
  await notice.getByRole("link", { name: "Emergency plans are ready to use" }).click();
  await expect(later.getByText("Recovered what you typed")).toBeVisible();
  await expect(later.getByLabel("Comment", { exact: true })).toHaveValue("Not to be lost.");
  await expect(later.getByText("Saved", { exact: true })).toBeVisible();
  const { response } = await read<Stored>(later, path.replace("/measures/", "/responses/"));
  expect(response.comment).toBe("Not to be lost.");
});

test("When the session has ended, signing in again saves what was typed", async ({
  page,
  journey,
  context,
}) => {
  await journey.signInAs("clerk");
  const submission = await givenSubmission(page, "Session");
  const path = measurePath(submission, "1.4");
  await page.goto(path);
  await expect(page.getByText("Not answered yet")).toBeVisible();
  // What the page still asks for would open the dialog while the comment is being filled in, and take its focus.
  await expect(page.getByRole("button", { name: /[Ff]ollowing/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Next unanswered" })).toBeVisible();

  await context.clearCookies();
  await page.getByLabel("Comment", { exact: true }).fill("Typed after the session had ended.");
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await expect(dialog.getByText("Nothing on this page is lost.", { exact: false })).toBeVisible();
  await journey.expectAccessible();
  await dialog.getByLabel("E-mail").fill("clerk@demo.aquamark.example");
  await dialog.getByLabel("Password", { exact: true }).fill("aquamark-demo");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();

  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("Typed after the session had ended.");
  const { response } = await read<Stored>(page, path.replace("/measures/", "/responses/"));
  expect(response.comment).toBe("Typed after the session had ended.");
});

/** Both write a comment at once; the clerk's save reaches the server after the administrator's. */
async function givenConflict(clerk: Page, administrator: Page, path: string): Promise<Page> {
  const isRead = Promise.withResolvers<void>();
  await clerk.route("**/api/v1/submissions/*/responses/*", async (route) => {
    if (route.request().method() === "PUT") await isRead.promise;
    await route.continue();
  });
  await clerk.goto(path);
  await administrator.goto(path);
  await expect(administrator.getByText("Not answered yet")).toBeVisible();
  await expect(clerk.getByText("Not answered yet")).toBeVisible();

  await clerk.getByLabel("Comment", { exact: true }).fill("What the clerk wrote.");
  await clerk.getByLabel("Comment", { exact: true }).blur();
  await administrator.getByRole("radio", { name: "Agreed" }).check();
  await administrator.getByLabel("Comment", { exact: true }).fill("What the administrator wrote.");
  await administrator.getByLabel("Comment", { exact: true }).blur();
  await expect(administrator.getByText("Saved", { exact: true })).toBeVisible();
  isRead.resolve();
  return administrator;
}
