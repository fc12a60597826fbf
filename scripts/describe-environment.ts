import type { Setting } from "../apps/server/src/platform/setting.ts";
import { settings } from "../apps/server/src/platform/settings.ts";

const widthMax = 100;

const introduction = `The settings of Aquamark as a file of variables: copy it to .env (compose, node --env-file=.env, docker run
--env-file .env) or to /etc/aquamark/aquamark.env (systemd), and take the # away where you set something.
docs/configuration.md has the same as a table.

These readers differ in what quotes, $, # and \\ mean. A value is the same to all of them when it is written without quotes and holds
none of ' " \` \\ $ # and no space at its ends. Put any other value into a file of its own and name that: AUTH_SECRET_FILE=/path
for AUTH_SECRET, and so for every variable. In addresses write such a character as % and its code, as in postgres://user:p%23ss@host/database.`;

/** .env.example: each setting with what it does, and the line that sets it to its default or an example. */
export function describeEnvironment(): string {
  const blocks = Object.values<Setting>(settings).map((setting) => {
    const text = setting.default ?? setting.example ?? "";
    return [...commentOf(descriptionOf(setting)), `#${setting.name}=${text}`].join("\n");
  });
  const head = introduction.split("\n\n").flatMap((paragraph) => [...commentOf(paragraph), "#"]);
  return `${head.slice(0, -1).join("\n")}\n\n${blocks.join("\n\n")}\n`;
}

function descriptionOf({ description, default: text, secret }: Setting): string {
  const plain = description.replaceAll("`", "");
  const whenUnset = text === null || text === "" ? "" : ` Default: ${text}.`;
  return `${plain}${whenUnset}${secret === true ? " Secret: better in a file." : ""}`;
}

/** Comment lines of at most `widthMax` characters. */
function commentOf(text: string): string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(/\s+/)) {
    if (line.length + 1 + word.length > widthMax && line !== "#") {
      lines.push(line);
      line = "#";
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}
