import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { writeOrderedJson } from "./ordered-json.ts";
import { scoreAnswers } from "./score-answers.ts";
import { givenAnswers, givenProgram } from "./test/read.ts";

const page = readFileSync(new URL("../../../docs/program-file.md", import.meta.url), "utf8");

/** The text of the page's code block that is marked so, such as "yaml program". */
function block(mark: string): string {
  const start = page.indexOf(`\n\`\`\`${mark}\n`);
  expect(start, `the page has no block marked ${mark}`).toBeGreaterThan(0);
  const textStart = page.indexOf("\n", start + 1) + 1;
  return page.slice(textStart, page.indexOf("\n```", textStart));
}

it("scores the example of the page on program files as the page says", () => {
  const program = givenProgram(block("yaml program"));
  const answers = givenAnswers(block("yaml answers"), program);

  const scored = writeOrderedJson({ file: "answers.yaml", ...scoreAnswers(program, answers) });

  expect(scored).toBe(JSON.stringify(JSON.parse(block("json scores"))));
});
