import { hasDatabase } from "../support/in-database.ts";
import { expect, test } from "../support/journey.ts";
import { forgetMails, givenMails } from "../support/mails.ts";

test.skip(() => !hasDatabase(), "The product that runs already keeps its database to itself.");

test("A system owner sees what was mailed and why not, and sends again what is in doubt", async ({
  page,
  journey,
}) => {
  await forgetMails();
  await journey.signInAs("superadmin");
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Mails" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mails" })).toBeVisible();
  await expect(page.getByText("No mails")).toBeVisible();
  await expect(page.getByText("No mail server is set")).toBeVisible();
  await journey.expectAccessible();

  await givenMails([
    { to: "ada@example.org", state: "sent", reason: "250 2.0.0 OK" },
    { to: "bea@example.org", state: "failed", reason: "mail.example.org:587 refused the mail: 554 5.6.0 No" },
    {
      to: "cai@example.org",
      state: "in_doubt",
      reason: "The worker ended while the server was taking this mail.",
    },
  ]);
  await page.reload();
  const row = (name: RegExp) => page.getByRole("row", { name });
  await expect(row(/ada@/).getByText("Sent")).toBeVisible();
  await expect(row(/bea@/).getByText("554 5.6.0 No")).toBeVisible();
  await expect(page.getByText("1 mail may have been sent")).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("button", { name: "Show them" }).click();
  await expect(row(/bea@/)).toHaveCount(0);
  await page.getByRole("button", { name: "Send again: cai@example.org" }).click();
  const question = page.getByRole("dialog", { name: "Send this mail again?" });
  await expect(question.getByText("would get it twice")).toBeVisible();
  await question.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("The mail waits to be sent again.")).toBeVisible();

  // The empty list offers the same.
  await page.getByRole("search").getByRole("button", { name: "Clear the filters" }).click();
  await expect(row(/bea@/)).toBeVisible();
});

test("A system owner reads a mail as its recipient does and sends it again", async ({ page, journey }) => {
  await journey.signInAs("superadmin");
  await givenMails([{ to: "eve@example.org", state: "failed", reason: "554 5.6.0 No" }]);
  await page.goto("/mails");
  await page.getByRole("link", { name: "eve@example.org" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Aquamark: tea.make has failed" })).toBeVisible();
  // The frame lets no script run, a test's neither.
  const frame = page.getByTitle("The mail as its recipient sees it");
  await expect(frame).toHaveAttribute("sandbox", "");
  await expect(frame).toHaveAttribute("srcdoc", /The pot is &lt;empty&gt; &amp; cold\./);
  await page.getByRole("tab", { name: "As text" }).click();
  await expect(page.getByText("The pot is <empty> & cold.")).toBeVisible();
  await journey.expectAccessible();

  // Without a mail server it lands in a folder, which is as good as sent.
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("The mail waits to be sent again.")).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/written to .*\.eml/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
});

test("An administrator sees the list and not what stands in a mail, also on a narrow screen", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  await givenMails([{ to: "dot@example.org", state: "failed", reason: "no such mailbox" }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/mails");
  await expect(page.getByText("dot@example.org")).toBeVisible();
  await journey.expectAccessible();

  await page.getByRole("link", { name: "dot@example.org" }).click();

  await expect(page.getByText("Only a system owner may read mails")).toBeVisible();
  await journey.expectAccessible();
});

test("A clerk is not let in, and is not led there", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  await page.goto("/mails");

  await expect(page.getByRole("heading", { name: "Your role does not include this" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Mails" })).toHaveCount(0);
});
