import type { Setting } from "../apps/server/src/platform/setting.ts";
import { settings } from "../apps/server/src/platform/settings.ts";

const introduction = `# Configuration

Every setting is an environment variable. All are checked when the program starts: a start with wrong ones stops and
names them all. An empty variable counts as not set.

Any of them may be given as \`NAME_FILE\` instead, the path of a file that holds the value, such as
\`DATABASE_URL_FILE=/run/secrets/database-url\`. One line break at the end of the file is left out. A file that is missing or empty,
and a variable that is given both ways, stop the start.

[\`.env.example\`](../.env.example) has them all as a file, and says how to write values so that \`node --env-file\`,
\`docker run --env-file\`, compose and systemd read the same.

<!-- The table is written from apps/server/src/platform/settings.ts by \`npm run schema\`. -->
`;

function shownDefault({ default: text }: Setting): string {
  if (text === null) return "not set";
  return text === "" ? "empty" : `\`${text}\``;
}

/** docs/configuration.md: one row a setting. */
export function describeConfiguration(): string {
  const rows = Object.values<Setting>(settings).map((setting) => {
    const secret = setting.secret === true ? " Secret: never printed." : "";
    return `| \`${setting.name}\` | ${shownDefault(setting)} | ${setting.description}${secret} |`;
  });
  return [introduction, "| Variable | Default | What it does |", "|---|---|---|", ...rows, ""].join("\n");
}
