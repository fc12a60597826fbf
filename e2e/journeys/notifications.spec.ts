import { read } from "../support/demo.ts";
import { hasDatabase } from "../support/in-database.ts";
import { expect, test } from "../support/journey.ts";
import { givenNews, runNow, setRefusals } from "../support/notifications.ts";

test.skip(() => !hasDatabase(), "The product that runs already keeps its database to itself.");

type Me = { user: { email: string } };

test("A clerk chooses how often to be mailed, sees the next mail, gets it, and stops it with its link", async ({
  page,
  journey,
  browser,
}) => {
  await journey.signInAs("clerk");
  const { user } = await read<Me>(page, "/me");
  const { items } = await read<{ items: { title: string }[] }>(page, "/submissions");
  await givenNews(user.email, items[0]?.title ?? "");

  await page.goto("/account");
  const every = page.getByRole("combobox", { name: "How often" });
  await every.click();
  await page.getByRole("option", { name: "Every 2 days" }).click();
  await expect(page.getByText("Your account is saved.")).toBeVisible();
  await expect(every).toHaveValue("Every 2 days");
  await page.getByRole("button", { name: "Show the next mail" }).click();
  const frame = page.getByTitle("The next mail as you would get it");
  await expect(frame).toHaveAttribute("sandbox", "");
  await expect(frame).toHaveAttribute("srcdoc", /changed the submission/);
  // The frame lets no script run, a test's neither.
  await page.getByRole("tab", { name: "As text" }).click();
  await expect(page.getByText("You are mailed every 2 days")).toBeVisible();
  await journey.expectAccessible();

  await runNow(user.email);
  const owner = await journey.pageOf("superadmin");
  // The hour may bring one more, from the same cause.
  const row = owner.getByRole("row", { name: new RegExp(user.email) }).first();
  await expect(async () => {
    await owner.goto("/mails");
    await expect(row.getByText("Sent")).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 60_000 });
  await owner
    .getByRole("row", { name: new RegExp(user.email) })
    .getByRole("link")
    .first()
    .click();
  await owner.getByRole("tab", { name: "As text" }).click();
  const text = await owner.locator("pre").innerText();
  expect(text).toContain(items[0]?.title);
  const links = [...new Set(text.match(/https?:\/\/\S+/g))];
  const stop = links.find((link) => link.includes("/unsubscribe?token=")) ?? "";
  const here = (link: string) => `${new URL(link).pathname}${new URL(link).search}`;

  // The links lead to pages.
  for (const link of links.filter((each) => each !== stop)) {
    await page.goto(here(link));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("This is not there")).toHaveCount(0);
  }

  // Somebody who is not signed in, as from another device.
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: "en-GB" });
  const elsewhere = await context.newPage();
  await elsewhere.goto(here(stop));
  await expect(elsewhere.getByRole("heading", { name: "Stop mails about what you follow?" })).toBeVisible();
  await elsewhere.getByRole("button", { name: "Stop these mails" }).click();
  await expect(elsewhere.getByRole("heading", { name: "The mails are stopped" })).toBeVisible();
  await context.close();

  await page.goto("/account");
  await expect(every).toHaveValue("Never");
  await expect(page.getByText("None, as you chose")).toBeVisible();
  await every.click();
  await page.getByRole("option", { name: "Once a day" }).click();
  await expect(page.getByText(/if something is new by then/)).toBeVisible();
});

test("The page that stops mails asks first, says when a link is not whole, and is for everybody", async ({
  page,
  journey,
}) => {
  await page.goto("/unsubscribe?token=AAAA");
  await expect(
    page.getByRole("heading", { level: 1, name: "Stop mails about what you follow?" }),
  ).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("button", { name: "Stop these mails" }).click();

  await expect(page.getByText("This link is not whole.")).toBeVisible();
  await journey.expectAccessible();
});

test("Who cannot be mailed sees why on every page, and tries again until a mail is taken", async ({
  page,
  journey,
}) => {
  await journey.signInAs("orgadmin");
  const { user } = await read<Me>(page, "/me");
  await setRefusals(user.email, 3);
  await page.setViewportSize({ width: 390, height: 844 });

  await page.goto("/");
  const banner = page.getByText(`Mails to ${user.email} could not be delivered`);
  await expect(banner).toContainText("550 5.1.1 No such mailbox");
  await journey.expectAccessible();
  await page.goto("/account");
  await expect(banner).toBeVisible();
  await expect(page.getByText("Mails do not reach you")).toBeVisible();
  await expect(page.getByText("When your address works again")).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("A mail is on its way.")).toBeVisible();
  // Without a mail server it lands in a folder, which is as good as taken.
  await expect(banner).toHaveCount(0, { timeout: 60_000 });
});
