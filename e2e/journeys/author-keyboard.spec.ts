import type { Page } from "@playwright/test";
import { expectSaved, line, linesOnView } from "../support/build.ts";
import { builderOf, givenProgram } from "../support/given-program.ts";
import { expect, test } from "../support/journey.ts";

test("A survey is built, ordered and mended with the keyboard alone", async ({ page, journey }) => {
  await journey.signInAs("author");
  const program = await givenProgram(page, "Ferries by keyboard");
  await page.goto(builderOf(program));
  const tree = page.getByRole("tree");
  await expect(tree).toBeVisible();
  await tabTo(page, "[role=tree]");
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const expectLines = (lines: string[]) => expect.poll(() => linesOnView(page)).toEqual(lines);
  const people = [
    "2 People",
    "  2.1 Crew",
    "    2.1.1 Crews train together",
    "    2.1.2 Rescue is rehearsed",
  ];
  const timetable = [
    "1 Operating",
    "  1.1 Timetable",
    "    1.1.1 Crossings are planned",
    "    1.1.2 Delays are announced",
    "    1.1.3 Connections are kept",
  ];
  await expectLines([
    ...timetable,
    "  1.2 Boats",
    "    1.2.1 Boats are inspected",
    "    1.2.2 Fuel is measured",
    ...people,
  ]);

  // Close, open, and find by the first letters.
  await keys("End", "ArrowLeft", "ArrowLeft", "Home");
  await page.keyboard.type("boats");
  await expect(line(page, "Boats")).toHaveAttribute("aria-selected", "true");

  // Add: a category behind, one inside of another, a measure in it.
  await keys("Control+Enter");
  await page.keyboard.type("Piers");
  await keys("Enter");
  await expect(line(page, "Piers")).toBeVisible();
  await keys("m");
  await expect(page.getByRole("dialog", { name: "New measure in Piers" })).toBeVisible();
  await page.keyboard.type("Piers are lit");
  await keys("Enter");
  await expect(line(page, "Piers are lit")).toBeVisible();
  await expect(tree).toBeFocused();

  // Rename, move up and into the category before, and take the move back.
  await keys("F2");
  await page.keyboard.type("Piers are lit at night");
  await keys("Enter");
  await expect(line(page, "Piers are lit at night")).toBeVisible();
  await keys("Alt+ArrowUp");
  await expectLines([
    ...timetable,
    "  1.2 Boats",
    "    1.2.1 Boats are inspected",
    "    1.2.2 Fuel is measured",
    "    1.2.3 Piers are lit at night",
    "  1.3 Piers",
    "2 People",
    "  2.1 Crew",
  ]);
  await keys("Control+z");
  await expect(line(page, "Piers are lit at night")).toContainText("1.3.1");
  await keys("Control+y");
  await expect(line(page, "Piers are lit at night")).toContainText("1.2.3");

  // Several at once: cut here, pasted there.
  await keys("ArrowUp", "Shift+ArrowUp");
  await expect(page.getByRole("treeitem", { selected: true })).toHaveCount(2);
  await keys("Control+x", "End", "Control+v");
  await expectLines([
    ...timetable,
    "  1.2 Boats",
    "    1.2.1 Piers are lit at night",
    "  1.3 Piers",
    ...people,
    "    2.1.3 Boats are inspected",
    "    2.1.4 Fuel is measured",
  ]);
  await expectSaved(page);
  await journey.expectAccessible();

  // A category goes with all that is in it, and comes back.
  await keys("Home", "ArrowDown", "Delete");
  await expect(line(page, "Timetable")).toHaveCount(0);
  await keys("Control+z");
  await expect(line(page, "Crossings are planned")).toBeVisible();
  await keys("Home", "ArrowDown", "Delete");
  await expect(line(page, "Timetable")).toHaveCount(0);
  await expectSaved(page);
  await tabTo(page, "button:has-text('More')", "Shift+Tab");
  await keys("Enter");
  await expect(async () => {
    await keys("ArrowDown", "End");
    await expect(page.getByRole("menuitem", { name: "Show deleted categories" })).toBeFocused({
      timeout: 200,
    });
  }).toPass();
  await keys("Enter");
  await expect(line(page, "Timetable")).toContainText("Deleted");
  await tabTo(page, "button[aria-label='Restore Timetable']");
  await keys("Enter");
  await expect(line(page, "Crossings are planned")).toBeVisible();

  // From the tree to the fields and back to a saved change.
  await tabTo(page, "[role=tree]", "Shift+Tab");
  await keys("Home", "ArrowDown", "ArrowDown", "Enter");
  await expect(page.getByRole("region", { name: "What is chosen" })).toBeFocused();
  await tabTo(page, "input");
  await keys("End");
  await page.keyboard.type(" a year ahead");
  await keys("Control+s");
  await expectSaved(page);
  await expect(line(page, "Crossings are planned a year ahead")).toBeVisible();
});

/** Goes from one stop to the next until one matches. */
async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), plain(selector))) {
      const text = /:has-text\('(.*)'\)/.exec(selector)?.[1];
      if (text === undefined) return;
      if (await page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted), text))
        return;
    }
  }
  throw new Error(`No stop of ${key} is ${selector}`);
}

function plain(selector: string): string {
  return selector.replace(/:has-text\(.*\)/, "");
}
