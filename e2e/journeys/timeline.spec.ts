import type { Page } from "@playwright/test";
import { findSubmission, ownOrganisation, read } from "../support/demo.ts";
import { post } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";

type Posted = { id: string };

test("An organisation administrator posts, and a clerk reads it at once, pinned first", async ({
  page,
  journey,
}) => {
  const clerk = await journey.pageOf("clerk");
  await clerk.goto("/");
  const pinned = section(clerk, "Pinned");
  await expect(pinned.getByRole("article").first()).toContainText("How this round works");
  await expect(clerk.getByRole("button", { name: "Post a message" })).toHaveCount(0);

  await journey.signInAs("orgadmin");
  await page.goto("/");
  await page.getByRole("button", { name: "Post a message" }).click();
  const dialog = page.getByRole("dialog", { name: "Post a message" });
  await expect(dialog.getByRole("textbox", { name: "Message" })).toBeFocused();
  await dialog.getByRole("button", { name: "Post", exact: true }).click();
  await expect(dialog.getByText("Write at least 3 characters.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Message" }).fill("The **auditors** come on Monday.");
  await expect(dialog.getByText(/^Everybody of Tarn Valley Water/)).toBeVisible();
  await expect(dialog.getByText("What you have typed is kept on this device")).toBeVisible();
  await dialog.getByRole("checkbox", { name: "Pin it" }).check();
  await journey.expectAccessible();
  await dialog.getByText("Preview", { exact: true }).click();
  await expect(dialog.getByText("auditors", { exact: true })).toHaveCSS("font-weight", "700");
  await dialog.getByRole("button", { name: "Post", exact: true }).click();
  await expect(page.getByText("Your message is posted.")).toBeVisible();
  await expect(dialog).toBeHidden();

  // Nothing was loaded anew on the clerk's page.
  await expect(pinned.getByRole("article").first()).toContainText("The auditors come on Monday.");
  await expect(pinned.getByRole("article").first()).toContainText("To Tarn Valley Water");
  await expect(clerk.getByText("1 new change on the timeline")).toBeAttached();
  await expect(clerk.getByRole("button", { name: "Unpin" })).toHaveCount(0);
  await expect(section(clerk, "Today").getByText("The auditors come on Monday.")).toHaveCount(0);

  // Of another organisation, nobody reads it.
  const { items } = await read<{ items: { title: string }[] }>(
    await journey.pageOf("consultant"),
    "/timeline",
  );
  expect(items.map(({ title }) => title)).not.toContain("The auditors come on Monday.");

  await page
    .getByRole("article")
    .filter({ hasText: "auditors" })
    .getByRole("button", { name: "Delete" })
    .click();
  await expect(clerk.getByText("The auditors come on Monday.")).toHaveCount(0);
});

test("An administrator posts to everybody, edits, pins, deletes and restores it", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  await page.goto("/");
  await page.getByRole("button", { name: "Post a message" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Message" }).fill("The systems rest on Saturday.");
  await dialog.getByRole("radio", { name: "One organisation" }).check();
  await dialog.getByRole("button", { name: "Post", exact: true }).click();
  await expect(dialog.getByText("Choose the organisation.")).toBeVisible();
  await dialog.getByRole("radio", { name: /^Everybody/ }).check();
  await dialog.getByRole("button", { name: "Post", exact: true }).click();
  const message = page.getByRole("article").filter({ hasText: "The systems rest" });
  await expect(section(page, "Today").getByText("The systems rest on Saturday.")).toBeVisible();
  await expect(message).toContainText("To everybody");

  await message.getByRole("button", { name: "Edit" }).click();
  await page
    .getByRole("dialog", { name: "Edit the post" })
    .getByRole("textbox")
    .first()
    .fill("The systems rest on Sunday.");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(message).toContainText("The systems rest on Sunday.");
  await expect(message.getByText("edited", { exact: true })).toBeVisible();

  await message.getByRole("button", { name: "Pin", exact: true }).click();
  await expect(section(page, "Pinned").getByText("The systems rest on Sunday.")).toBeVisible();
  const author = await journey.pageOf("author");
  await author.goto("/");
  await expect(section(author, "Pinned").getByText("The systems rest on Sunday.")).toBeVisible();
  await journey.expectAccessible();
  await message.getByRole("button", { name: "Unpin" }).click();
  await expect(section(page, "Today").getByText("The systems rest on Sunday.")).toBeVisible();

  await message.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The post is deleted.")).toBeVisible();
  await expect(message).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(message).toContainText("The systems rest on Sunday.");
  await message.getByRole("button", { name: "Delete" }).click();
  await expect(message).toHaveCount(0);
});

test("What is typed is kept until it is posted, and a post that was changed meanwhile is not overwritten", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  await page.goto("/");
  const message = () => page.getByRole("dialog").getByRole("textbox", { name: "Message" });
  await page.getByRole("button", { name: "Post a message" }).click();
  await message().fill("Half a thought");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.reload();
  await page.getByRole("button", { name: "Continue your post" }).click();
  await expect(message()).toHaveValue("Half a thought");
  await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: "Post a message" }).click();
  await expect(message()).toHaveValue("");
  await page.keyboard.press("Escape");

  const { organisation, surveyGroups } = await read<{
    organisation: { id: string };
    surveyGroups: { id: string }[];
  }>(page, "/me");
  const { id } = await post<Posted>(page, "/posts", {
    body: "Tea is at four.",
    organisationId: organisation.id,
    surveyGroupIds: surveyGroups.map((group) => group.id),
  });
  const tea = page.getByRole("article").filter({ hasText: "Tea is at" });
  await tea.getByRole("button", { name: "Edit" }).click();
  await message().fill("Tea is at five.");
  const reply = await page.request.patch(`/api/v1/posts/${id}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { revision: 1, body: "Tea is at three." },
  });
  expect(reply.status()).toBe(200);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog").getByText("Somebody has changed this post meanwhile")).toBeVisible();
  await expect(page.getByRole("dialog").getByText("Tea is at three.")).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("dialog").getByRole("button", { name: "Keep my text" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(tea).toContainText("Tea is at five.");
  await tea.getByRole("button", { name: "Delete" }).click();
});

test("A clerk sees what happens to the own organisation's submissions, and of no other", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const own = await findSubmission(page, "Year to June 2026");
  const consultant = await journey.pageOf("consultant");
  const other = await findSubmission(consultant, "Year to June 2026", "Larkwater Corporation");
  // Even if they follow the organisation.
  const { items } = await read<{ items: { id: string }[] }>(page, "/organisations?q=Larkwater");
  const followed = await page.request.put("/api/v1/subscriptions", {
    headers: { origin: process.env.AQUAMARK_E2E_URL ?? "" },
    data: { kind: "organisation", id: items[0]?.id, isOn: true },
  });
  expect(followed.ok(), await followed.text()).toBe(true);
  await page.goto("/");
  await consultant.goto("/");
  for (const id of [own, other]) await edit(consultant, id);

  const today = section(page, "Today");
  await expect(today.getByText("Kwabena Oduro worked on this submission.")).toBeVisible();
  await expect(today.getByRole("link", { name: "Year to June 2026" })).toHaveAttribute(
    "href",
    `/submissions/${own}`,
  );
  await expect(today.getByText(/Larkwater/)).toHaveCount(0);
  // Who works for all sees both.
  await expect(section(consultant, "Today").getByText(/Larkwater Corporation/)).toBeVisible();
  await expect(
    section(consultant, "Today")
      .getByText(/Tarn Valley Water/)
      .first(),
  ).toBeVisible();
});

test("Answers of a day are told below their submission, and each of them on demand", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  const id = await findSubmission(page, "Year to June 2026");
  await answer(page, id, 2);
  await answer(await journey.pageOf("orgadmin"), id, 3);
  await page.goto("/");

  const entry = section(page, "Today").getByRole("listitem").filter({ hasText: "Year to June 2026" }).first();
  await expect(entry).toContainText(/Tobias Achterberg and Ines Calloway worked on 3 answers\./);
  await entry.getByRole("button", { name: /^Show each change/ }).click();
  await expect(entry.getByText("Ines Calloway changed the answer.").first()).toBeVisible();
  await journey.expectAccessible();
  await entry.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(new RegExp(`/submissions/${id}/measures/`));
});

test("One goes to older and newer days, chooses their number and what is shown, also by keyboard", async ({
  page,
  journey,
}) => {
  await journey.signInAs("clerk");
  await page.goto("/");
  const heading = page.getByRole("heading", { name: /^What happened, / });
  await expect(heading).toBeVisible();
  const present = await heading.textContent();
  const [older, now, newer] = ["Older", "Now", "Newer"].map((name) =>
    page.getByRole("group", { name: "Which days are shown" }).getByRole("button", { name }),
  );
  if (!older || !now || !newer) throw new Error("There are three.");
  await expect(newer).toBeDisabled();

  await older.click();
  await expect(page).toHaveURL(/until=\d{4}-\d\d-\d\d$/);
  await expect(heading).not.toHaveText(present ?? "");
  await expect(section(page, "Pinned")).toHaveCount(0);
  await journey.expectAccessible();
  await page.keyboard.press("p");
  const second = await heading.textContent();
  await page.keyboard.press("n");
  await expect(heading).not.toHaveText(second ?? "");
  await page.keyboard.press("n");
  await expect(heading).toHaveText(present ?? "");
  await expect(page).not.toHaveURL(/until/);
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await page.keyboard.press("r");
  await expect(heading).toHaveText(present ?? "");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" }).getByText("Older")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto("/?until=2020-01-31");
  await expect(page.getByRole("heading", { name: "Nothing happened in these days" })).toBeVisible();
  await journey.expectAccessible();
  await now.click();
  await expect(heading).toHaveText(present ?? "");

  await page.getByRole("combobox", { name: "How many days are shown" }).selectOption("31 days");
  await expect(page).toHaveURL(/days=31/);
  await page.getByRole("checkbox", { name: /^People/ }).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/show=people/);
  await expect(
    // Another journey may have changed an account.
    page
      .getByRole("heading", { name: "Nothing of this kind happened in these days" })
      .or(page.locator(".activity-day").first()),
  ).toBeVisible();
  await expect(section(page, "Pinned")).toHaveCount(0);
  await page.getByText(/^Posts \([2-9]/).click();
  await expect(section(page, "Pinned")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^Posts/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Answers/ })).not.toBeChecked();
});

test("An administrator finds in older days who did what, and loads more where there are many", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  await page.goto("/?days=31&until=2025-09-30");
  const days = page.locator(".activity-day");
  await expect(days.first()).toBeVisible();
  await expect(page.getByText(/^50 of \d+ changes are shown\.$/)).toBeVisible();
  const shown = await days.count();
  await page.getByRole("button", { name: "Load more" }).click();
  await expect(async () => expect(await days.count()).toBeGreaterThan(shown)).toPass();
  await journey.expectAccessible();

  // Why one is told, and to be told no more, on each line.
  await page
    .locator(".activity-entry")
    .first()
    .getByRole("button", { name: /^Follow .+ or not$/ })
    .click();
  await expect(page.getByText(/So what happens here is told to you\./)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Off" })).toBeEnabled();
  await journey.expectAccessible();
});

test("What was sent back is first on the home page of who answers, with the reason", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  const id = await findSubmission(page, "Customer and resilience, year to June 2026");
  const consultant = await journey.pageOf("consultant");
  await setLevel(consultant, id, "draft");

  await page.goto("/");
  const sentBack = page.locator("section", { has: page.getByRole("heading", { name: "Sent back (1)" }) });
  await expect(sentBack.getByText("By a reviewer")).toBeVisible();
  await journey.expectAccessible();
  await sentBack.getByRole("link").click();
  await expect(page.getByText("A reviewer has put the submission back to draft.")).toBeVisible();
  await page.getByRole("heading", { name: "History" }).scrollIntoViewIfNeeded();
  await expect(page.getByText("Kwabena Oduro put it back to draft.")).toBeVisible();

  await setLevel(page, id, "final");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /^What happened/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Sent back/ })).toHaveCount(0);
});

test("Users, organisations, programs and submissions have their history on their pages", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  const { user, organisation } = await read<{ user: { id: string }; organisation: { id: string } }>(
    page,
    "/me",
  );
  const program = (
    await read<{ items: { id: string; title: string }[] }>(page, "/programs?limit=200")
  ).items.find(({ title }) => title === "Asset management 2025");
  const submission = await findSubmission(page, "Year to June 2025");
  const pages: [string, RegExp][] = [
    [`/users/${user.id}`, /Tobias Achterberg (started|worked on|changed)/],
    [`/organisations/${organisation.id}`, /gave the organisation access to this survey\./],
    [`/programs/${program?.id}`, /Mei-Lin Haversham made this program\./],
    [`/submissions/${submission}`, /(Saoirse Brannigan|Aroha Fielding) approved it\./],
  ];

  for (const [path, sentence] of pages) {
    await page.goto(path);
    const history = page.locator("#history");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await history.scrollIntoViewIfNeeded();
    await expect(history.locator(".activity-day").first()).toBeVisible();
    const entries = history.locator(".activity-entry");
    const more = history.getByRole("button", { name: "Show more" });
    while ((await history.getByText(sentence).count()) === 0) {
      const shown = await entries.count();
      await more.click();
      await expect(async () => expect(await entries.count()).toBeGreaterThan(shown)).toPass();
    }
    await expect(history.getByText(sentence).first(), path).toBeVisible();
    await journey.expectAccessible();
  }
  await expect(page.getByText(ownOrganisation).first()).toBeVisible();
});

/** The part of the page under a heading of this name. */
function section(page: Page, name: string) {
  return page.locator(".activity-day", { has: page.getByRole("heading", { name: new RegExp(`^${name}`) }) });
}

type Editable = { title: string; appliesOn: string; revision: number };

/** Moves the day a submission applies on there and back, as the person on the page. */
async function edit(page: Page, id: string): Promise<void> {
  const { appliesOn } = await read<Editable>(page, `/submissions/${id}`);
  for (const day of ["2026-06-29", appliesOn]) {
    const { revision } = await read<Editable>(page, `/submissions/${id}`);
    const reply = await page.request.patch(`/api/v1/submissions/${id}`, {
      headers: { origin: new URL(page.url()).origin },
      data: { appliesOn: day, revision },
    });
    expect(reply.status(), await reply.text()).toBe(200);
  }
}

async function setLevel(page: Page, id: string, approval: string): Promise<void> {
  const { revision } = await read<Editable>(page, `/submissions/${id}`);
  const reply = await page.request.put(`/api/v1/submissions/${id}/approval`, {
    headers: { origin: process.env.AQUAMARK_E2E_URL ?? "" },
    data: { approval, revision },
  });
  expect(reply.status(), await reply.text()).toBe(200);
}

type Response = { response: { revision: number; parts: object; subMeasures: object } };

/** Comments on the first answered measures of a submission, as the person on the page. */
async function answer(page: Page, id: string, count: number): Promise<void> {
  const { items } = await read<{ items: { id: string; number: string }[] }>(
    page,
    `/submissions/${id}/category-results`,
  );
  const category = items.find(({ number }) => number === "1.1");
  const { measures } = await read<{ measures: { measureId: string }[] }>(
    page,
    `/submissions/${id}/categories/${category?.id}`,
  );
  for (const { measureId } of measures.slice(0, count)) {
    const path = `/submissions/${id}/responses/${measureId}`;
    const { response } = await read<Response>(page, path);
    const reply = await page.request.put(`/api/v1${path}`, {
      headers: { origin: process.env.AQUAMARK_E2E_URL ?? "" },
      data: { ...response, comment: `Looked at ${crypto.randomUUID()}`, notRelevant: false, quality: null },
    });
    expect(reply.status(), await reply.text()).toBe(200);
  }
}
