import { expect, type Locator, type Page } from "@playwright/test";

/** The line of a category or measure in the builder's tree, by its title. */
export function line(page: Page, title: string): Locator {
  return page.getByRole("treeitem", { name: new RegExp(`(^|\\s)${escaped(title)}$`) });
}

/** The titles of the lines on view, each with its number and indented by its depth. */
export function linesOnView(page: Page): Promise<string[]> {
  return page.getByRole("treeitem").evaluateAll((lines) =>
    lines
      .toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
      .map((each) => {
        const text = (part: string) => each.querySelector(`.build-line__${part}`)?.textContent ?? "";
        const depth = Number(each.getAttribute("aria-level"));
        return "  ".repeat(depth - 1) + `${text("number").trim()} ${text("title")}`;
      }),
  );
}

/** Waits until nothing is typed or sent any more. */
export async function expectSaved(page: Page): Promise<void> {
  const head = page.getByRole("main").locator("header").first();
  await expect(head.getByText("Everything is saved", { exact: true })).toBeVisible();
}

/** Saves what was typed in the panel. */
export async function save(page: Page): Promise<void> {
  await expect(page.getByText(/^Not saved yet/).first()).toBeVisible();
  await page.keyboard.press("Control+s");
  await expectSaved(page);
}

/** Writes measures into the chosen category, one after the other in one dialog. */
export async function addMeasures(page: Page, titles: string[]): Promise<void> {
  await page.getByRole("button", { name: "Add measure", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^New measure in/ });
  for (const title of titles) {
    await dialog.getByRole("textbox", { name: "Title" }).fill(title);
    await dialog.getByRole("button", { name: "Add and write the next" }).click();
    await expect(dialog.getByText(`“${title}” was added.`)).toBeVisible();
    await expect(page.locator(".build-line__title", { hasText: title })).toBeVisible();
  }
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(dialog).toBeHidden();
}

/** Adds a category beside the chosen line, or inside of it. */
export async function addCategory(page: Page, title: string, where: "beside" | "inside"): Promise<void> {
  const toolbar = page.getByRole("toolbar", { name: "Change the survey" });
  await toolbar
    .getByRole("button", { name: where === "inside" ? "Add inside" : "Add category", exact: true })
    .click();
  await page.getByRole("textbox", { name: "Title of the new category" }).fill(title);
  await page.keyboard.press("Enter");
  await expect(line(page, title)).toBeVisible();
}

/** Replaces an expression, as one types it. */
export async function writeExpression(field: Locator, expression: string): Promise<void> {
  await field.click();
  await field.press("Control+a");
  await field.press("Delete");
  await field.pressSequentially(expression);
  // Leaves nothing suggested on the screen.
  await field.press("Escape");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
