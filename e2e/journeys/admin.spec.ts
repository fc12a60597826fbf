import { findSubmission, ownOrganisation } from "../support/demo.ts";
import { importByPage, smallProgram } from "../support/import.ts";
import { expect, test } from "../support/journey.ts";

test("Survey access is revoked and granted; meanwhile the clerk can only read", async ({ page, journey }) => {
  const clerk = await journey.pageOf("clerk");
  const id = await findSubmission(clerk, "Software security 2026");
  await clerk.goto(`/submissions/${id}`);
  await expect(clerk.getByRole("heading", { level: 1, name: "Software security 2026" })).toBeVisible();
  const reason = clerk.getByText(/The organisation's access to this survey has been revoked/);
  await expect(reason).toHaveCount(0);

  await journey.signInAs("admin");
  await page.goto("/organisations");
  await journey.expectAccessible();
  await page.getByRole("searchbox", { name: "Search organisations" }).fill(ownOrganisation);
  await page.getByRole("link", { name: ownOrganisation }).click();
  await expect(page.getByRole("heading", { name: "Survey access" })).toBeVisible();
  await journey.expectAccessible();
  const row = page.getByRole("row", { name: /OWASP SAMM 2/ });
  await row.getByRole("button", { name: "Revoke" }).click();
  const question = page.getByRole("dialog", { name: "Revoke access to “OWASP SAMM 2”?" });
  await expect(question.getByText(/Its 2 submissions stay, to be read only/)).toBeVisible();
  await question.getByRole("button", { name: "Revoke" }).click();
  await expect(row.getByText(/revoked on/)).toBeVisible();

  await clerk.reload();
  await expect(reason).toBeVisible();
  await row.getByRole("button", { name: "Grant again" }).click();
  await page
    .getByRole("dialog", { name: /^Grant access/ })
    .getByRole("button", { name: "Grant again" })
    .click();
  await expect(row.getByText(/since/)).toBeVisible();
  await clerk.reload();
  await expect(clerk.getByRole("heading", { level: 1, name: "Software security 2026" })).toBeVisible();
  await expect(reason).toHaveCount(0);
});

test("A program is finalised and opened again, each after a question", async ({ page, journey }) => {
  await journey.signInAs("admin");
  await importByPage(page, smallProgram("Pumps 2026"), ["Water sector"]);
  await page.getByRole("button", { name: "Finalise" }).click();
  const finalise = page.getByRole("dialog", { name: "Finalise “Pumps 2026”?" });
  await expect(finalise.getByText(/Its content cannot change any more/)).toBeVisible();
  await finalise.getByRole("button", { name: "Finalise" }).click();
  await expect(page.getByText("The program is finalised.")).toBeVisible();
  await expect(page.getByText("This program is open")).toHaveCount(0);

  await page.getByRole("button", { name: "Open again" }).click();
  const reopen = page.getByRole("dialog", { name: "Open “Pumps 2026” again?" });
  await expect(reopen.getByText(/become trials and leave the statistics/)).toBeVisible();
  await reopen.getByRole("button", { name: "Open again" }).click();
  await expect(page.getByText("The program is open again.")).toBeVisible();
  await expect(page.getByText("This program is open")).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Program file (YAML)" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.yaml$/);
});

test("An administrator grants access to a new survey and follows the job that brought it", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  await importByPage(page, smallProgram("Pumps for trial"), ["Water sector"]);
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Jobs", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Jobs" })).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("row", { name: /Done/ }).first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Times" })).toBeVisible();
  await journey.expectAccessible();

  await page.goto("/organisations?q=Calder");
  await page.getByRole("link", { name: /Calder Lakes Water/ }).click();
  await page.getByRole("button", { name: "Grant access" }).click();
  const dialog = page.getByRole("dialog", { name: /Survey access for Calder Lakes Water/ });
  await dialog.getByRole("combobox", { name: "Survey" }).fill("Pumps");
  await page.getByRole("option", { name: "Pumps and pipes" }).first().click();
  await dialog.getByRole("button", { name: "Grant access" }).click();
  await expect(page.getByRole("row", { name: /Pumps and pipes/ }).getByText(/since/)).toBeVisible();
});

test("Users and survey groups are looked through", async ({ page, journey }) => {
  await journey.signInAs("admin");
  await page.goto("/users");
  await page.getByRole("searchbox", { name: "Search users by name" }).fill("Calloway");
  await expect(page.getByRole("row", { name: /Ines Calloway/ })).toContainText("clerk@demo.aquamark.example");
  await journey.expectAccessible();
  await page.getByRole("link", { name: "Ines Calloway" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ines Calloway" })).toBeVisible();
  await journey.expectAccessible();

  await page.goto("/survey-groups");
  await journey.expectAccessible();
  await page.getByRole("link", { name: "Transport sector" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Transport sector" })).toBeVisible();
  await journey.expectAccessible();

  await page.goto("/account");
  await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
  await journey.expectAccessible();
});

test("An address with values that mean nothing is a page without them", async ({ page, journey }) => {
  await journey.signInAs("admin");
  for (const [address, heading] of [
    ["/?days=32", "Home"],
    ["/?days=abc", "Home"],
    ["/?until=2026-11-29T00:00:00Z", "Home"],
    ["/audit?from=abc", "Audit"],
    ["/audit?sort=abc", "Audit"],
    ["/submissions?sort=zzz", "Submissions"],
    ["/mails?state=zzz", "Mails"],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: heading }), address).toBeVisible();
    await expect(page.locator("[aria-busy=true]"), address).toHaveCount(0);
    await expect(page.getByText(/request is not valid|made a mistake|went wrong/), address).toHaveCount(0);
  }
});
