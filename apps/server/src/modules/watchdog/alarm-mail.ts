import { reasons, runbookAnchor } from "./reasons.ts";
import type { Notice } from "./watch-state.ts";

export type AlarmMail = { subject: string; text: string };

export type Scene = {
  /** What is watched, as people call it. */
  target: string;
  /** The machine the watchdog runs on. */
  seenFrom: string;
  /** The last lines of the target's log, or null where there is none to read. */
  log: string | null;
};

const runbook = "docs/operate/runbook.md";

/** The mail to a notice: what, since when, how it was seen, and what to do next. */
export function writeAlarmMail(notice: Notice, { target, seenFrom, log }: Scene): AlarmMail {
  const { title, next } = reasons[notice.trouble.reason];
  const paragraphs =
    notice.kind === "recovered"
      ? [
          `${target} is well again since ${instant(notice.wellSince ?? notice.at)}.`,
          `It was not from ${instant(notice.since)} on, for ${duration((notice.wellSince ?? notice.at) - notice.since)}. The last finding was: ${title}. ${notice.trouble.detail}`,
        ]
      : [
          `${target}: ${title}.`,
          notice.trouble.detail,
          sinceWords(notice),
          `What to do next:\n${next.map((sentence) => `- ${sentence}`).join("\n")}`,
          `More: ${runbook}#${runbookAnchor(title)}`,
        ];
  const restarts = notice.restarts === 0 ? [] : [`Starts seen in this time: ${notice.restarts}.`];
  const lines = log === null ? [] : [`The last lines of its log:\n\n${log}`];
  return {
    subject: subjectOf(notice, target, title),
    text: `${[...paragraphs, ...restarts, `Seen from ${seenFrom} at ${instant(notice.at)}.`, ...lines].join("\n\n")}\n`,
  };
}

/** The mail by which an operator sees that mails arrive. */
export function writeTestMail(targets: readonly string[], seenFrom: string): AlarmMail {
  return {
    subject: `[Aquamark] Test of the watchdog on ${seenFrom}`,
    text: `This is a test: mails of the watchdog on ${seenFrom} reach you.\n\nIt watches:\n${targets.map((target) => `- ${target}`).join("\n")}\n`,
  };
}

function subjectOf({ kind, severity, reminder }: Notice, target: string, title: string): string {
  const state = severity === "down" ? "DOWN" : "ATTENTION";
  switch (kind) {
    case "alarm":
    case "worse":
      return `[Aquamark] ${state}: ${target}: ${title}`;
    case "reminder":
      return `[Aquamark] still ${state} (reminder ${reminder}): ${target}: ${title}`;
    case "recovered":
      return `[Aquamark] RECOVERED: ${target}`;
  }
}

function sinceWords({ since, at, lastWellAt }: Notice): string {
  const began = `It is so since ${instant(since)}, for ${duration(at - since)}.`;
  return lastWellAt === null
    ? `${began} It has never been seen well since this watch began.`
    : `${began} It was last seen well at ${instant(lastWellAt)}.`;
}

function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** Such as `3 hours 20 minutes`. */
function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "less than a minute";
  const parts: [number, string][] = [
    [Math.floor(minutes / 1_440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`)
    .join(" ");
}
