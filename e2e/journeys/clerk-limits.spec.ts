import type { Page } from "@playwright/test";
import { currentProgram, findSubmission, findSurvey, read } from "../support/demo.ts";
import { expect, test } from "../support/journey.ts";

test("A clerk sees no score, weight or percent, on no page and in no reply", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  const replies = collectReplies(page);
  const id = await findSubmission(page, "Year to June 2025");
  const { items } = await read<{ items: { id: string }[] }>(page, `/submissions/${id}/category-results`);
  const leaf = items.at(1)?.id ?? "";
  const { measures } = await read<{ measures: { measureId: string }[] }>(
    page,
    `/submissions/${id}/categories/${leaf}`,
  );
  const { programId, surveyId } = await findSurvey(page, currentProgram);
  const survey = `/programs/${programId}/surveys/${surveyId}`;

  for (const path of [
    "/",
    "/submissions",
    `/submissions/${id}`,
    `/submissions/${id}/categories/${leaf}`,
    `/submissions/${id}/measures/${measures[0]?.measureId}`,
    "/submissions/new",
    "/organisations",
    "/account",
  ]) {
    await open(page, path);
    expect(await mainText(page), `text of ${path}`).not.toMatch(/\bscore|weight|percent|\d\s?%/i);
  }
  // The content of a survey has scores of options; weights it has none here.
  for (const path of [
    "/programs",
    `/programs/${programId}`,
    survey,
    `${survey}/measures/${measures[0]?.measureId}`,
  ]) {
    await open(page, path);
    expect(await mainText(page), `text of ${path}`).not.toMatch(/weight (of )?\d|weight:|\d\s?%/i);
  }

  expect(replies.length, "replies that were looked at").toBeGreaterThan(20);
  const told = (await Promise.all(replies)).flatMap(({ url, body }) =>
    forbiddenKeys(body, "").map((path) => `${url} has ${path}`),
  );
  expect(told).toEqual([]);
});

test("What a clerk may not see is a drawn page with a way on", async ({ page, journey }) => {
  await journey.signInAs("clerk");
  await expect(page.getByRole("link", { name: "Compare" })).toHaveCount(0);
  await page.goto("/compare");
  await expect(page.getByRole("heading", { name: "Your role does not include this" })).toBeVisible();
  await journey.expectAccessible();
  await page.getByRole("link", { name: "Go to the home page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();

  const consultant = await journey.pageOf("consultant");
  const foreign = await findSubmission(consultant, "Year to June 2026", "Larkwater Corporation");
  await page.goto(`/submissions/${foreign}`);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await journey.expectAccessible();
});

type Reply = { url: string; body: unknown };

function collectReplies(page: Page): Promise<Reply>[] {
  const replies: Promise<Reply>[] = [];
  page.on("response", (response) => {
    if (!response.url().includes("/api/v1/") || response.url().includes("/events")) return;
    const body = response.json().catch(() => null) as Promise<unknown>;
    replies.push(body.then((json) => ({ url: new URL(response.url()).pathname, body: json })));
  });
  return replies;
}

/** Where a reply holds what clerks never receive; scores of a response type's options are survey content. */
function forbiddenKeys(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => forbiddenKeys(each, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const here = `${path}.${key}`;
    const isContent = key === "score" && /\.options\[\d+\]$/.test(path);
    const isForbidden = ["score", "weight", "percent", "raw"].includes(key) && !isContent;
    return isForbidden ? [here] : forbiddenKeys(each, here);
  });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

function mainText(page: Page): Promise<string> {
  return page.getByRole("main").innerText();
}
