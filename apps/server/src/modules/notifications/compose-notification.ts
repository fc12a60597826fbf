import type { Config } from "../../platform/config.ts";
import type { MailParams } from "../mail/index.ts";
import { groupOf, pathOf } from "./addresses.ts";
import type { NotifiedItem, NotifiedItems } from "./find-items.ts";
import { type NotifiedUser, windowDaysMax } from "./notified-users.ts";
import { changesOf, everyOf, headingOf, notes, sentenceOf } from "./sentences.ts";
import { unsubscribeUrlOf } from "./unsubscribe-token.ts";
import { type Writing, writingOf } from "./writing.ts";

/** What a mail needs to know of the instance. */
export type NotificationSite = {
  baseUrl: string;
  authSecret: string;
  config: Pick<Config, "defaultLocale" | "defaultTimeZone">;
};

type Params = MailParams<"notification">;
type Day = Params["days"][number];
type Thing = Day["things"][number];

const postLengthMax = 2_000;

/** What stands in the mail that tells a user of these items. */
export function composeNotification(
  user: NotifiedUser,
  { items, total }: NotifiedItems,
  site: NotificationSite,
): Params {
  const { baseUrl } = site;
  const write = writingOf(user, site.config);
  return {
    changes: changesOf(total, write.number(total)),
    span: `${write.instant(user.from)} to ${write.instant(user.until)} (${write.timeZone})`,
    notes: [
      ...(user.isCut ? [notes.cut(windowDaysMax)] : []),
      ...(total > items.length ? [notes.left(total - items.length, write.number(total - items.length))] : []),
    ].map((note) => ({ note })),
    posts: items.flatMap((item) => {
      if (item.post === null) return [];
      const { body, isPinned } = item.post;
      return {
        heading: headingOf(item.actor.name, item.organisation?.name ?? null, isPinned),
        when: write.instant(item.occurredAt),
        body: body.length > postLengthMax ? `${body.slice(0, postLengthMax)} …` : body,
        link: `${baseUrl}${pathOf(item)}`,
      };
    }),
    days: daysOf(
      items.filter(({ post }) => post === null),
      write,
      baseUrl,
    ),
    every: everyOf(user.everyHours),
    subscriptions: `${baseUrl}/subscriptions`,
    account: `${baseUrl}/account`,
    unsubscribe: unsubscribeUrlOf(user.id, site),
  };
}

type Deed = { line: Thing["lines"][number]; items: NotifiedItem[] };

/** By day, by what it happened to, and then what one person did to things of one kind in one sentence. */
function daysOf(items: readonly NotifiedItem[], write: Writing, baseUrl: string): Day[] {
  const days = new Map<string, Map<string, Thing>>();
  const deeds = new Map<string, Deed>();
  for (const item of items) {
    const day = write.day(item.occurredAt);
    const group = groupOf(item);
    const things = days.get(day) ?? new Map<string, Thing>();
    days.set(day, things);
    const thing = things.get(group.key) ?? { thing: group.title, link: `${baseUrl}${group.path}`, lines: [] };
    things.set(group.key, thing);
    const key = [
      day,
      group.key,
      item.entity.kind,
      item.actor.id,
      item.actingAs?.id,
      item.state,
      ...item.verbs,
    ].join("|");
    const known = deeds.get(key);
    if (known !== undefined) {
      known.items.push(item);
      continue;
    }
    const line = { time: write.time(item.occurredAt), sentence: "", link: "" };
    thing.lines.push(line);
    deeds.set(key, { line, items: [item] });
  }
  for (const deed of deeds.values()) describe(deed, baseUrl);
  return [...days].map(([day, things]) => ({ day, things: [...things.values()] }));
}

function describe({ line, items }: Deed, baseUrl: string): void {
  const [first] = items;
  if (first === undefined) return;
  line.sentence = sentenceOf({
    actor: first.actor.name,
    actingAs: first.actingAs?.name ?? null,
    verbs: first.verbs,
    state: first.state,
    kind: first.entity.kind,
    isAnswered: first.submission !== null,
    titles: items.map(titleOf),
  });
  line.link = `${baseUrl}${items.length === 1 ? pathOf(first) : groupOf(first).path}`;
}

function titleOf({ entity, organisation }: NotifiedItem): string {
  return entity.kind === "survey_access" && organisation
    ? `${entity.title}, ${organisation.name}`
    : entity.title;
}
