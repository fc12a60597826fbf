import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { currentProgram, findSubmission, findSurvey, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));

// The pictures of the README and the guide; taken only when asked for, since each run changes their bytes.
test.skip(process.env.AQUAMARK_PICTURES !== "1", "Set AQUAMARK_PICTURES=1 to take the pictures.");

test("Pictures for the README and the guide", async ({ page, journey, browser, baseURL }) => {
  await journey.signInAs("orgadmin");
  const draft = await findSubmission(page, "Year to June 2026");
  const { programId, surveyId } = await findSurvey(page, currentProgram, "Asset management");
  const measure = await firstMeasure(page, draft);

  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await takePicture(page, `/submissions/${draft}`, "submission-light");
  await takePicture(page, measure, "measure-light");
  const compare = `/compare/${programId}/${surveyId}?submissionId=${draft}`;
  await takePicture(page, compare, "compare-light", { height: 1060 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await takePicture(page, compare, "compare-dark", { height: 1060 });

  const clerk = await journey.pageOf("clerk");
  await takePicture(clerk, "/", "home-light");
  const phone = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: "en-GB",
    isMobile: true,
    hasTouch: true,
  });
  await phone.addCookies(await clerk.context().cookies());
  await takePicture(await phone.newPage(), measure, "measure-phone", { width: 390, height: 844 });
  await phone.close();
});

async function firstMeasure(page: Page, submissionId: string): Promise<string> {
  const path = `/submissions/${submissionId}`;
  const { items } = await read<{ items: { id: string; number: string }[] }>(page, `${path}/category-results`);
  const category = items.find(({ number }) => number === "1.1");
  const { measures } = await read<{ measures: { measureId: string }[] }>(
    page,
    `${path}/categories/${category?.id}`,
  );
  return `${path}/measures/${measures[0]?.measureId}`;
}

async function takePicture(
  page: Page,
  path: string,
  name: string,
  { width = 1280, height = 800 }: { width?: number; height?: number } = {},
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.locator("figure .aq-skeleton")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
}
