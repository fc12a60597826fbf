import type { Locator, Page } from "@playwright/test";
import { expect } from "./journey.ts";

/** The button that says whether the thing of the page is followed; a text stands for its whole name. */
export const followButton = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("main").getByRole("button", { name, exact: typeof name === "string" });

/** What the button opens: the explanation and the choices. */
export const followDialog = (page: Page): Locator => page.getByRole("dialog");

/** Sets what is said of the thing of the page, in what the button has opened. */
export const choose = (page: Page, choice: "On" | "Off" | "Inherit"): Promise<void> =>
  followDialog(page).getByRole("radiogroup").getByText(choice, { exact: true }).click();

/** Has the person follow nothing, as somebody new does. */
export async function followNothing(page: Page): Promise<void> {
  const { items } = (await (await page.request.get("/api/v1/subscriptions?limit=200")).json()) as {
    items: { id: string }[];
  };
  if (items.length === 0) return;
  const reply = await page.request.post("/api/v1/subscriptions/delete", {
    headers: { origin: process.env.AQUAMARK_E2E_URL ?? "" },
    data: { ids: items.map(({ id }) => id) },
  });
  expect(reply.status(), await reply.text()).toBe(200);
}
