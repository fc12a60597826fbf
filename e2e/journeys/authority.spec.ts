import { findSubmission } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

test("An authority approves what has been reviewed, and lowers it again after a question", async ({
  page,
  journey,
}) => {
  await journey.signInAs("authority");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "To approve" })).toBeVisible();
  await journey.expectAccessible();

  const id = await findSubmission(page, "Year to June 2026", "Two Pines Utility District");
  await page.goto(`/submissions/${id}`);
  await expect(page.getByText("Nothing blocks Approved.")).toBeVisible();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("The submission is Approved now.")).toBeVisible();
  await expect(page.getByText("This is the highest level.")).toBeVisible();

  const levels = page.getByRole("group", { name: "Level of the submission" });
  await levels.getByRole("button", { name: "Final", exact: true }).click();
  const question = page.getByRole("dialog", { name: "Lower the level to Final?" });
  await expect(question.getByText(/The responses keep their levels/)).toBeVisible();
  await expect(question.getByText(/It no longer counts in statistics/)).toBeVisible();
  await journey.expectAccessible();
  await question.getByText("Cancel", { exact: true }).click();
  await expect(levels.getByRole("button", { name: "Approved" })).toHaveAttribute("aria-pressed", "true");

  await levels.getByRole("button", { name: "Final", exact: true }).click();
  await question.getByRole("button", { name: "Lower to Final" }).click();
  await expect(page.getByText("The submission is Final now.")).toBeVisible();
  await page.reload();
  await expect(levels.getByRole("button", { name: "Final", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});
