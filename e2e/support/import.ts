import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, type Page } from "@playwright/test";

const command = fileURLToPath(new URL("../../bin/aquamark.mjs", import.meta.url));
const samm = fileURLToPath(new URL("../../data/samm", import.meta.url));

/** OWASP SAMM as a program file made by the command, under a title of its own. */
export async function convertSamm(title: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "aquamark-journey-")), "samm.yaml");
  await promisify(execFile)(process.execPath, [command, "convert", "samm", samm, "-o", file]);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^ {2}title: .*$/m, `  title: ${title}`));
  return file;
}

/** A program file with one survey of two measures. */
export function smallProgram(title: string): { name: string; mimeType: string; buffer: Buffer } {
  const text = `aquamark: 1
program: { title: ${title}, source: Written for a journey. }
responseTypes:
  - id: yes-no
    name: Yes or no
    parts:
      - key: answer
        id: answer
        type: multipleChoice
        name: Answer
        options: [{ key: no, score: 0, name: No }, { key: yes, score: 1, name: Yes }]
measures:
  - { id: m1, title: Pumps are known, weight: 1, responseType: yes-no }
  - { id: m2, title: Pipes are known, weight: 1, responseType: yes-no }
surveys:
  - id: s1
    title: Pumps and pipes
    structure:
      levels: [{ title: Functions, label: F, hasMeasures: true }]
      measure: { title: Measures, label: M }
    categories:
      - { id: c1, title: Knowledge, measures: [{ measure: m1 }, { measure: m2 }] }
`;
  return { name: "pumps.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
}

/** Imports a program file by the import page, into the survey groups named, and opens the program. */
export async function importByPage(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
  surveyGroups: string[],
): Promise<void> {
  await page.goto("/programs/import");
  await page.getByLabel(/Choose a program file/).setInputFiles(file);
  await chooseSurveyGroups(page, surveyGroups);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("link", { name: "Open the program" }).click();
  await expect(page.getByRole("heading", { name: "Surveys", exact: true })).toBeVisible();
}

/** Leaves exactly these survey groups chosen; at first all of one's own are. */
export async function chooseSurveyGroups(page: Page, surveyGroups: string[]): Promise<void> {
  const field = page.getByRole("combobox", { name: "Survey groups" });
  await field.click();
  for (const option of await page.getByRole("option").all()) {
    const isChosen = (await option.getAttribute("aria-selected")) === "true";
    const isWanted = surveyGroups.includes((await option.textContent()) ?? "");
    if (isChosen !== isWanted) await option.click();
  }
  await page.keyboard.press("Escape");
}
