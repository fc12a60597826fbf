import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { fillHtml, fillText } from "./fill-places.ts";
import { loadTemplates } from "./load-templates.ts";
import { mailTemplateNames, mailTemplates } from "./mail-templates.ts";
import { Markdown } from "./markdown.ts";
import { renderMail } from "./render-mail.ts";

const dirs: string[] = [];

afterEach(async () => {
  for (const dir of dirs.splice(0)) await rm(dir, { recursive: true });
});

async function givenFolder(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "aquamark-templates-"));
  dirs.push(dir);
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

async function loaded(dir: string | null) {
  const reading = await loadTemplates(dir);
  if (!reading.ok) throw new Error(reading.faults.join("\n"));
  return reading.templates;
}

async function faultsOf(files: Record<string, string>): Promise<readonly string[]> {
  const reading = await loadTemplates(await givenFolder(files));
  return reading.ok ? [] : reading.faults;
}

/** The texts among some values, and among those of their lists down to a depth. */
function wordsIn(values: object, depth: number): string[] {
  return Object.values(values).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return depth > 0 && Array.isArray(value) ? value.flatMap((item) => wordsIn(item, depth - 1)) : [];
  });
}

const to = { name: "Ada Marsh", address: "ada@example.org" };
const site = "https://assess.example.org";

test.each(mailTemplateNames)(
  "%s is whole: nothing is left open, and every place is used",
  async (template) => {
    const templates = await loaded(null);

    const { subject, text, html } = renderMail(
      templates,
      { template, to, params: mailTemplates[template].example, stop: "Stop it so." },
      site,
    );

    for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\{|\}\}/);
    // A mail that a user stops by one click says so in words of its own.
    const stop = "unsubscribe" in mailTemplates[template].example ? [] : ["Stop it so."];
    for (const value of [...wordsIn(mailTemplates[template].example, 0), ...stop]) {
      expect(text).toContain(value);
      expect(html).toContain(value);
    }
    // In the text, what is listed has the links of what it is listed under.
    for (const value of wordsIn(mailTemplates[template].example, 9))
      expect(`${text} ${html.replaceAll(/<\/?strong>/g, "**")}`).toContain(value);
    expect(subject).not.toContain("\n");
    // No picture, font or script of anybody else.
    expect(html).not.toMatch(/fonts\.googleapis|<script|<link|<img/);
  },
);

test("values are text in HTML, whatever they look like, and are not filled again", () => {
  const values = { name: `<script>alert("1")</script> & {{name}}`, lines: "one\ntwo" };

  expect(fillHtml("<p>{{name}}</p><p>{{ lines }}</p>", values)).toBe(
    "<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{name}}</p><p>one<br>two</p>",
  );
  expect(fillText("{{name}}", values)).toBe(values.name);
});

test("a part of a template stands once for each item of its list, also within another", () => {
  const values = {
    site: "here",
    days: [
      { day: "Mon", lines: [{ line: "one & {{site}}" }, { line: "two" }] },
      { day: "Tue", lines: [] },
    ],
    none: [],
  };

  expect(
    fillHtml(
      "{{#days}}[{{day}}:{{#lines}} {{line}} ({{day}}, {{site}}){{/lines}}]{{/days}}{{#none}}x{{/none}}",
      values,
    ),
  ).toBe("[Mon: one &amp; {{site}} (Mon, here) two (Mon, here)][Tue:]");
});

test("Markdown is safe HTML in HTML, and as it was written in text", () => {
  const body = new Markdown(
    "**Now** <script>alert(1)</script> [x](javascript:alert(1)) [y](https://example.org) ![p](https://e.org/p.png)",
  );

  const html = fillHtml("{{body}}", { body });

  expect(html).toBe(
    '<p><strong>Now</strong> &lt;script&gt;alert(1)&lt;/script&gt; <a href="">x</a> <a href="https://example.org">y</a> !<a href="https://e.org/p.png">p</a></p>',
  );
  expect(fillText("{{body}}", { body })).toBe(body.source);
});

test("what is wrong with the parts of a template is told", async () => {
  const faults = await faultsOf({
    "notification.subject": "{{#changes}}x{{/changes}} {{days}} {{day}}",
    "notification.txt": "{{#days}}{{#lines}}{{line}}{{/lines}}{{changes}}{{/days}} {{#posts}} {{/days}}",
  });

  expect(faults).toEqual([
    "notification.subject: changes is no list: write {{changes}}",
    "notification.subject: {{days}} is a list: write {{#days}} … {{/days}}",
    expect.stringMatching(/^notification\.subject: there is no \{\{day\}\}; there are .*\{\{#days\}\}/),
    expect.stringMatching(/^notification\.txt: there is no \{\{#lines\}\}/),
    expect.stringMatching(/^notification\.txt: \{\{#posts\}\} stands alone/),
    expect.stringMatching(/^notification\.txt: \{\{\/days\}\} stands alone/),
  ]);
});

test("lines with nothing but the beginning or end of a part leave no empty line", async () => {
  const dir = await givenFolder({ "notification.txt": "A\n{{#days}}\n  {{day}}\n{{/days}}\nZ\n" });
  const params = mailTemplates.notification.example;

  const { text } = renderMail(await loaded(dir), { template: "notification", to, params, stop: "" }, site);

  expect(text).toBe("A\n  Monday, 2 March 2026\nZ\n");
});

test("a link that is no web address makes no mail", async () => {
  const templates = await loaded(null);
  const params = { ...mailTemplates["failed-job"].example, link: "javascript:alert(1)" };

  expect(() => renderMail(templates, { template: "failed-job", to, params, stop: "" }, site)).toThrow(
    /Invalid URL/,
  );
});

test("an instance on its own machine has links too, and a long reason is cut", async () => {
  const templates = await loaded(null);
  const params = {
    kind: "x",
    reason: "y".repeat(50_000),
    count: "1",
    link: "http://localhost:8000/failed-jobs",
  };

  const { text } = renderMail(templates, { template: "failed-job", to, params, stop: "" }, site);

  expect(text).toContain("http://localhost:8000/failed-jobs");
  expect(text.length).toBeLessThan(21_000);
});

test("a file of the folder takes the place of ours, the others stay", async () => {
  const dir = await givenFolder({
    "failed-job.subject": "Störung: {{kind}}\n",
    "failed-job.mjml":
      "<mjml><mj-body><mj-section><mj-column><mj-text>Ach: {{reason}}</mj-text></mj-column></mj-section></mj-body></mjml>",
  });
  const content = {
    template: "failed-job",
    to,
    params: mailTemplates["failed-job"].example,
    stop: "",
  } as const;

  const rendered = renderMail(await loaded(dir), content, site);
  const ours = renderMail(await loaded(null), content, site);

  expect(rendered.subject).toBe("Störung: recalculation.survey");
  expect(rendered.html).toContain("Ach: The disk is full.");
  expect(rendered.text).toBe(ours.text);
});

test("everything that is wrong with a folder is told at once", async () => {
  const faults = await faultsOf({
    "faled-job.subject": "typed wrong",
    "failed-job.subject": "two\nlines",
    "failed-job.txt": "{{reson}} and {{constructor}}",
    "failed-job.mjml": "<mjml><mj-body><mj-sektion></mj-sektion></mj-body></mjml>",
    "test.mjml": "no MJML at all",
    "test.txt": " ",
  });

  expect(faults).toEqual([
    expect.stringMatching(/^faled-job\.subject is no part of a mail; known are test\.subject/),
    expect.stringMatching(/^test\.txt: is empty/),
    expect.stringMatching(/^test\.mjml: /),
    expect.stringMatching(/^failed-job\.subject: must be one line/),
    expect.stringMatching(/^failed-job\.txt: there is no \{\{reson\}\}; there are .*\{\{reason\}\}/),
    expect.stringMatching(/^failed-job\.txt: there is no \{\{constructor\}\}/),
    expect.stringMatching(/^failed-job\.mjml: line 1: .*mj-sektion/),
  ]);
});

test("a template reads no other file of the machine", async () => {
  const faults = await faultsOf({
    "test.mjml": '<mjml><mj-body><mj-include path="/etc/passwd" type="html" /></mj-body></mjml>',
  });

  expect(faults.join("\n")).toContain("mj-include is not supported");
});

test("a folder that is not there is said", async () => {
  const reading = await loadTemplates("/nonexistent/templates");

  expect(reading).toMatchObject({
    ok: false,
    faults: [expect.stringContaining("/nonexistent/templates cannot be read")],
  });
});
