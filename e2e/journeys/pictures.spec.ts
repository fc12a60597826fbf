import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { attachmentsOn, choose, textFile } from "../support/attachments.ts";
import { currentProgram, findSubmission, findSurvey, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";
import { edited, upload } from "../support/workbook.ts";

const nextProgram = "Asset management 2027";
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
  await clerk.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await takePicture(clerk, measure, "attachments-light", {
    height: 560,
    prepare: async () => {
      const region = attachmentsOn(clerk);
      await choose(clerk, region, [
        textFile("Asset policy 2026, signed.pdf", "x".repeat(1_400_000)),
        textFile("Minutes of the board, March.docx", "x".repeat(48_000)),
      ]);
      await region.getByRole("button", { name: "Attach a link" }).click();
      await region.getByLabel("Address").fill("https://documents.tarn-valley-water.example/policy");
      await region.getByLabel("Name").fill("The policy as published");
      await region.getByRole("button", { name: "Attach", exact: true }).click();
      await expect(region.getByRole("link")).toHaveCount(3);
      await clerk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await expect(clerk.locator(".mantine-Notification-root")).toHaveCount(0, { timeout: 30_000 });
    },
  });
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

test("Pictures for the chapter on writing a survey", async ({ page, journey, browser, baseURL }) => {
  await journey.signInAs("author");
  const { programId, surveyId } = await findSurvey(page, nextProgram, "Asset management");
  const { programId: olderId } = await findSurvey(page, currentProgram, "Asset management");
  const { measures, responseTypes } = await read<Content>(page, `/programs/${programId}/content`);
  const measure = measures.find(({ title }) => title.startsWith("Assets with a checked position"));
  const type = responseTypes.find(({ name }) => name === "Planned and spent");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });

  const builder = `/programs/${programId}/build?survey=${surveyId}`;
  await takePicture(page, `${builder}&select=measure:${measure?.id}`, "build-light", { height: 900 });
  await takePicture(page, `${builder}&view=types&select=type:${type?.id}`, "build-type", {
    height: 1060,
    prepare: async () => {
      const answers = page.getByRole("textbox", { name: /^(Planned|Spent) \(million/ });
      await answers.first().fill("80");
      await answers.last().fill("60");
      await page.getByRole("textbox", { name: "Formula" }).evaluate((each) => each.scrollIntoView());
    },
  });
  const comparison = `/programs/${programId}/compare-versions?with=${olderId}&survey=${surveyId}`;
  await takePicture(page, comparison, "versions-light", { height: 1060 });

  const survey = `/programs/${programId}/surveys/${surveyId}`;
  await page.goto(survey);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Workbook to edit (XLSX)" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download/ }).click();
  const cost = "The cost of each level of service is known";
  const { file } = await edited(await (await download).path(), (sheet) => {
    sheet.cell("Assets with a checked position", "Weight").value = 3;
    sheet.cell(cost, "Title (Measures)").value = `${cost} and published`;
  });
  await takePicture(page, `${survey}/workbook`, "workbook-light", {
    prepare: async () => {
      await upload(page, file);
      await expect(page.getByRole("heading", { name: "What will change" })).toBeVisible();
      await expect(page.getByRole("row").nth(2)).toBeVisible();
    },
  });
  await page.getByRole("button", { name: "Discard" }).click();

  const phone = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: "en-GB",
    isMobile: true,
    hasTouch: true,
  });
  await phone.addCookies(await page.context().cookies());
  await takePicture(await phone.newPage(), builder, "build-phone", { width: 390, height: 844 });
  await phone.close();
});

type Content = { responseTypes: { id: string; name: string }[]; measures: { id: string; title: string }[] };

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
  {
    width = 1280,
    height = 800,
    prepare = async () => {},
  }: { width?: number; height?: number; prepare?: () => Promise<void> } = {},
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.locator("figure .aq-skeleton")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await prepare();
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
}
