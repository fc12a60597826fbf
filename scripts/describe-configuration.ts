import type { Setting } from "../apps/server/src/platform/setting.ts";
import { settings } from "../apps/server/src/platform/settings.ts";

const introduction = `# Configuration

Every setting is an environment variable. All are checked when the program starts: a start with wrong ones stops and
names them all. An empty variable counts as not set.

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
