import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { programDir } from "../platform/config.ts";
import { buildProgram } from "./build-program.ts";

const code = /^```[^\n]*\n([\s\S]*?)^```|`([^`]+)`/gm;
// Where a shell looks for a command, on this machine or in a container.
const asCommand =
  /(?:^|&& |; |\| |\$\(|(?<=^|\s)[A-Z_]+=\S+ |docker compose exec [a-z-]+ |docker exec (?:-\S+ )*aquamark-web )(?:npx )?aquamark(?= |$)/g;
const byCompose = /docker compose run(?: --(?:entrypoint|volume) \S+| --[\w-]+)* [a-z-]+ /g;
const byTask = /--command "(aquamark [^"]*)"/g;

/** The words of a command, from there to its end; a shell's quotes are taken off, and what it would compute is `…`. */
function wordsOf(line: string): string[] {
  const text = line.replaceAll(/\$\([^()]*\)/g, "…");
  const [command = ""] = /^(?:'[^']*'|"[^"]*"|[^'"|;&)>#]|(?<=\S)#)*/.exec(text) ?? [];
  return (command.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []).map((word) => word.replaceAll(/['"]/g, ""));
}

/** What follows `aquamark` wherever a text prints it as a command. */
function commandsOf(text: string): string[][] {
  const found: string[][] = [];
  for (const [, block, span = ""] of text.matchAll(code)) {
    const lines = (block?.replaceAll(/\\\n\s*/g, "").split("\n") ?? [span.replaceAll(/\s+/g, " ")]).flatMap(
      (line) => [line, ...[...line.matchAll(byTask)].map(([, command = ""]) => command)],
    );
    for (const line of lines)
      for (const match of [...line.matchAll(asCommand), ...line.matchAll(byCompose)])
        found.push(wordsOf(line.slice(match.index + match[0].length)));
  }
  return found;
}

/** Whether these words name a command and say nothing of how it is used. */
function isName(words: readonly string[]): boolean {
  let command: Command | undefined = buildProgram();
  for (const word of words) command = command?.commands.find((each) => each.name() === word);
  return command !== undefined;
}

/** Takes words as the program does, and does nothing. */
function withoutActions(command: Command): Command {
  command.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  // These two do something by themselves too; other commands that have some below them do not.
  if (command.commands.length === 0 || ["watchdog", "backup"].includes(command.name()))
    command.action(() => undefined);
  for (const each of command.commands) withoutActions(each);
  return command;
}

/** What the program would refuse of these words, or null. */
function refusalOf(words: readonly string[]): string | null {
  if (isName(words)) return null;
  // Three dots stand for what the reader knows.
  const given = words.filter((word) => !/^(\.\.\.|…)$/.test(word));
  try {
    withoutActions(buildProgram()).parse(given, { from: "user" });
    return null;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (/^commander\.(helpDisplayed|version)$/.test(error.code)) return null;
    const isOpen = given.length < words.length && /missing/i.test(error.code);
    return isOpen ? null : error.message;
  }
}

const documented = globSync(["README.md", "docs/*.md", "docs/{operate,guide}/*.md"], { cwd: programDir })
  .sort()
  .flatMap((page) =>
    commandsOf(readFileSync(join(programDir, page), "utf8")).map((words) => ({
      page,
      words,
      line: words.join(" "),
    })),
  );

test("commands are found where a page prints them", () => {
  const text = [
    '```\nnpx aquamark user add --name "Ada Marsh" \\\n  --role clerk     # a clerk\n```',
    "`BACKUP_TO=s3://a/b aquamark backup` and `aquamark doctor`, not `createuser aquamark`",
    "```\ndocker compose run --rm --entrypoint aquamark backup restore latest\nA=1 aquamark migrate && ln -s a b\n```",
    "```\naws ecs execute-command --command \"aquamark org add 'Moor Roads'\"\n```",
  ].join("\n\n");

  expect(commandsOf(text)).toEqual([
    ["user", "add", "--name", "Ada Marsh", "--role", "clerk"],
    ["backup"],
    ["doctor"],
    ["restore", "latest"],
    ["migrate"],
    ["org", "add", "Moor Roads"],
  ]);
  expect(documented.length).toBeGreaterThan(80);
});

test.each<[string, string | null]>([
  ["user add", null],
  ["user add …", null],
  ["user list --json", null],
  ["--help", null],
  ["user add smoke@example.org --role clerk", "error: required option '--email <address>' not specified"],
  ["user remove ada@example.org", "error: unknown command 'remove'"],
  ["restore latest --force", "error: unknown option '--force'"],
  ["restore --replace", "error: missing required argument 'archive'"],
  ["doctor now", "error: too many arguments for 'doctor'. Expected 0 arguments but got 1: now."],
])("a page that prints aquamark %s is told: %s", (line, refusal) => {
  expect(refusalOf(line.split(" "))).toBe(refusal);
});

test.each(documented)("$page: aquamark $line is a command as the program takes it", ({ words }) => {
  expect(refusalOf(words)).toBeNull();
});
