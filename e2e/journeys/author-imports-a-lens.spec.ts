import { fileURLToPath } from "node:url";
import { expect, test } from "../support/journey.ts";

const LENS = fileURLToPath(
  new URL("../../packages/program-file/src/aws-lens/samples/ferry-lens.json", import.meta.url),
);

test("An author imports a lens, sees what it could not carry over, and how a question is answered", async ({
  page,
  journey,
}) => {
  await journey.signInAs("author");
  await page.goto("/programs/import");
  await page.getByLabel(/Choose a program file/).setInputFiles(LENS);
  await page.getByRole("button", { name: "Import", exact: true }).click();

  await expect(page.getByRole("heading", { name: "What was carried over" })).toBeVisible();
  await expect(page.getByText("Made of an AWS custom lens")).toBeVisible();
  await expect(page.getByText(/\d things of the file are not in the program/)).toBeVisible();
  const addresses = page.getByRole("group").filter({ hasText: "Addresses that are none of the web" });
  await expect(addresses.getByRole("table")).toBeHidden();
  await addresses.getByText("Addresses that are none of the web").first().click();
  await expect(addresses.getByRole("row", { name: /Line 37, column 64/ })).toContainText(
    "tel:123 is no web address and is no link.",
  );
  await journey.expectAccessible();

  await page.getByRole("link", { name: "Open the program" }).click();
  await page
    .getByRole("row", { name: /Ferry line/ })
    .getByRole("link")
    .click();
  await page
    .getByRole("link", { name: /Safety/ })
    .first()
    .click();
  await page
    .getByRole("link", { name: /How are boats kept safe/ })
    .first()
    .click();
  await expect(page.getByText("There are rafts").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Buy rafts" })).toHaveAttribute(
    "href",
    "https://ferry.example/rafts",
  );

  await page.goto("/jobs");
  await page
    .getByRole("row", { name: /ferry-lens\.json/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByText(/\d things of the file are not in the program/)).toBeVisible();
  await journey.expectAccessible();
});
