import type { ActivityItem } from "@aquamark/api-client";

/** A kind of thing as sentences tell it: a category of a submission is one that was rated. */
export type ToldKind = ActivityItem["entity"]["kind"] | "rating";
export type Verb = ActivityItem["verbs"][number];

/** Who did something, with whom they acted as, if so. */
export type Doer = { id: string; name: string; actingAs: string | null };

/** One sentence: these people did this; `state` is what they brought it to, where they set its state. */
export type Deed = { verb: Verb; state: ActivityItem["state"]; doers: Doer[] };

/** What happened to one thing on one day, the newest first. */
export type ThingEntry = {
  shape: "thing";
  key: string;
  kind: ToldKind;
  items: ActivityItem[];
  deeds: Deed[];
};

/** What happened to a submission on one day, with the answers that changed in it below. */
export type SubmissionEntry = {
  shape: "submission";
  key: string;
  submission: NonNullable<ActivityItem["submission"]>;
  /** What happened to the submission itself; null where only answers changed. */
  itself: ThingEntry | null;
  /** Each thing in it by itself: its responses, then its rated categories. */
  answers: ThingEntry[];
  items: ActivityItem[];
};

export type PostEntry = { shape: "post"; key: string; post: NonNullable<ActivityItem["post"]> };

export type Entry = ThingEntry | SubmissionEntry | PostEntry;

/** A day as 2026-11-22, with what happened on it by object, the latest change first. */
export type Day = { day: string; entries: Entry[] };

/**
 * Activities, the newest first, by the day they happened on for the reader and on it by object.
 *
 * What lies in a submission is told below it, unless the list is about one submission alone.
 */
export function groupActivity(
  items: readonly ActivityItem[],
  dayOf: (instant: string) => string,
  { isOfOneSubmission = false }: { isOfOneSubmission?: boolean } = {},
): Day[] {
  return [...Map.groupBy(items, ({ occurredAt }) => dayOf(occurredAt))].map(([day, ofDay]) => {
    const objects = Map.groupBy(ofDay, (item) => objectKey(item, isOfOneSubmission));
    return { day, entries: [...objects].map(([key, ofObject]) => entryOf(key, ofObject, isOfOneSubmission)) };
  });
}

function objectKey(item: ActivityItem, isOfOneSubmission: boolean): string {
  // What becomes of a post is told apart from the posting, which shows its text.
  if (item.post !== null) return `posting ${item.entity.id}`;
  if (item.submission !== null && !isOfOneSubmission) return `submission ${item.submission.id}`;
  return thingKey(item);
}

function thingKey({ entity }: ActivityItem): string {
  return `${entity.kind} ${entity.id} ${entity.scopeId}`;
}

function entryOf(key: string, items: ActivityItem[], isOfOneSubmission: boolean): Entry {
  const [item] = items;
  if (item?.post) return { shape: "post", key, post: item.post };
  if (!item?.submission || isOfOneSubmission) return thingEntry(key, items);
  const isItself = ({ entity }: ActivityItem) => entity.kind === "submission";
  const own = items.filter(isItself);
  const answers = [
    ...Map.groupBy(
      items.filter((each) => !isItself(each)),
      thingKey,
    ),
  ].map(([answer, ofAnswer]) => thingEntry(answer, ofAnswer));
  return {
    shape: "submission",
    key,
    submission: item.submission,
    itself: own.length === 0 ? null : thingEntry(key, own),
    answers: [
      ...answers.filter(({ kind }) => kind !== "rating"),
      ...answers.filter(({ kind }) => kind === "rating"),
    ],
    items,
  };
}

function thingEntry(key: string, items: ActivityItem[]): ThingEntry {
  const [item] = items;
  if (item === undefined) throw new Error("Nothing happened to nothing.");
  return { shape: "thing", key, kind: toldKind(item), items, deeds: deedsOf(items) };
}

export function toldKind({ entity, submission }: ActivityItem): ToldKind {
  return entity.kind === "category" && submission !== null ? "rating" : entity.kind;
}

/** Everybody who had a part in it, the latest first. */
export function doersOf(items: readonly ActivityItem[]): Doer[] {
  const doers = new Map<string, Doer>();
  for (const { actor, actingAs } of items) {
    const key = `${actor.id} ${actingAs?.id}`;
    if (!doers.has(key)) doers.set(key, { id: actor.id, name: actor.name, actingAs: actingAs?.name ?? null });
  }
  return [...doers.values()];
}

/** What was done and by whom, in the order in which it began. */
export function deedsOf(items: readonly ActivityItem[]): Deed[] {
  const single = items
    .toReversed()
    .flatMap((item) =>
      item.verbs.map((verb) => ({ verb, state: verb === "state" ? item.state : null, item })),
    );
  const deeds = [...Map.groupBy(single, ({ verb, state }) => `${verb} ${state}`).values()].flatMap(
    (same): Deed[] => {
      const [first] = same;
      if (first === undefined) return [];
      return [
        { verb: first.verb, state: first.state, doers: doersOf(same.map(({ item }) => item).toReversed()) },
      ];
    },
  );
  const creators = deeds.find(({ verb }) => verb === "create")?.doers ?? [];
  // Whoever has made something has worked on it.
  return deeds.filter(
    ({ verb, doers }) =>
      verb !== "update" ||
      !doers.every((doer) =>
        creators.some(({ id, actingAs }) => id === doer.id && actingAs === doer.actingAs),
      ),
  );
}

/** How many changes happened since the newest of a list, which is what was seen last; the newest come first. */
export function newSince(seen: readonly ActivityItem[], items: readonly ActivityItem[]): number {
  const newest = seen[0]?.occurredAt ?? "";
  return items.filter(({ occurredAt }) => occurredAt > newest).length;
}
