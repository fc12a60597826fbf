import type { ActivityItem } from "@aquamark/api-client";
import { Tag } from "@aquamark/ui";
import { Button, Collapse } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { type ReactElement, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FollowMenu } from "../../shell/follow/follow-menu.tsx";
import { TextLink } from "../../shell/link.tsx";
import { activityAddress, followedOf } from "./activity-address.ts";
import { ActivityIcon } from "./activity-icon.tsx";
import { useDeed, useWho } from "./activity-words.ts";
import { deedsOf, doersOf, type SubmissionEntry, type ThingEntry, toldKind } from "./group-activity.ts";
import { TimeOfDay } from "./time-of-day.tsx";

/** The thing that a whole list is about. */
export type Within = { kind: "organisation" | "user" | "program" | "submission"; id: string };

/** What happened to one thing on one day: what it is, who did what, and each change on demand. */
export function ActivityEntry({
  entry,
  within,
}: {
  entry: ThingEntry | SubmissionEntry;
  within: Within | null;
}): ReactElement | null {
  const { t } = useTranslation("timeline");
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const [latest] = entry.items;
  if (latest === undefined) return null;
  const title = entry.shape === "submission" ? entry.submission.title : latest.entity.title;
  const kind = entry.shape === "submission" ? "submission" : entry.kind;
  const isGone = entry.shape === "submission" ? entry.submission.isGone : latest.entity.isGone;

  return (
    <li className="activity-entry">
      <ActivityIcon kind={kind} of={latest.class} />
      <div className="activity-entry__body">
        <div className="activity-entry__head">
          <span className="activity-entry__title">
            {entry.shape === "submission" ? (
              <SubmissionTitle entry={entry} />
            ) : (
              <ThingTitle items={entry.items} />
            )}
          </span>
          <Tag>{isGone ? t("goneThing", { kind: t(`kind.${kind}`) }) : t(`kind.${kind}`)}</Tag>
          <TimeOfDay at={latest.occurredAt} />
          <Follow entry={entry} title={title} />
        </div>
        <p className="activity-entry__deeds">
          {entry.shape === "thing" ? (
            <Deeds entry={entry} />
          ) : (
            <>
              {entry.itself && <Deeds entry={entry.itself} />} <Answers answers={entry.answers} />
            </>
          )}
        </p>
        <Place item={latest} within={within} />
        {entry.items.length > 1 && (
          <>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              className="activity-entry__toggle"
              leftSection={
                isOpen ? (
                  <IconChevronDown size={14} aria-hidden />
                ) : (
                  <IconChevronRight size={14} aria-hidden />
                )
              }
              aria-expanded={isOpen}
              aria-controls={detailsId}
              onClick={() => setOpen(!isOpen)}
            >
              {t(isOpen ? "hideChanges" : "showChanges")}
              <span className="aq-hidden-text">{t("changesOf", { title })}</span>
            </Button>
            <Collapse expanded={isOpen} id={detailsId}>
              {isOpen && <Changes entry={entry} />}
            </Collapse>
          </>
        )}
      </div>
    </li>
  );
}

/** Why one is told of it, and how to be told no more. */
function Follow({
  entry,
  title,
}: {
  entry: ThingEntry | SubmissionEntry;
  title: string;
}): ReactElement | null {
  const { t } = useTranslation("timeline");
  const [latest] = entry.items;
  const thing = latest === undefined ? null : followedOf(latest, entry.shape);
  return thing === null ? null : <FollowMenu thing={thing} label={t("followOrNot", { title })} />;
}

function SubmissionTitle({ entry: { submission } }: { entry: SubmissionEntry }): ReactNode {
  if (submission.isGone) return submission.title;
  return (
    <TextLink to="/submissions/$submissionId" params={{ submissionId: submission.id }}>
      {submission.title}
    </TextLink>
  );
}

/** A thing by its title, as a link to it unless it is gone. */
function ThingTitle({ items }: { items: readonly ActivityItem[] }): ReactNode {
  const { t } = useTranslation("timeline");
  const [latest] = items;
  if (latest === undefined) return null;
  const title = latest.entity.title === "" ? t("untitled") : latest.entity.title;
  const address = activityAddress(latest);
  return address === null ? title : <TextLink {...address}>{title}</TextLink>;
}

function Deeds({ entry: { kind, deeds } }: { entry: ThingEntry }): ReactNode {
  const tell = useDeed();
  return deeds.map((deed) => tell(kind, deed)).join(" ");
}

/** How many answers and ratings were worked on, and by whom. */
function Answers({ answers }: { answers: readonly ThingEntry[] }): ReactNode {
  const { t } = useTranslation("timeline");
  const who = useWho();
  const told = (key: "answers" | "ratings", entries: readonly ThingEntry[]) =>
    entries.length === 0
      ? ""
      : t(key, { who: who(doersOf(entries.flatMap(({ items }) => items))), count: entries.length });
  return [
    told(
      "answers",
      answers.filter(({ kind }) => kind !== "rating"),
    ),
    told(
      "ratings",
      answers.filter(({ kind }) => kind === "rating"),
    ),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Where it lies, as far as its title and its list do not say. */
function Place({ item, within }: { item: ActivityItem; within: Within | null }): ReactElement | null {
  const { entity, organisation, program } = item;
  if (within?.kind === "submission") return null;
  const names = [
    organisation !== null && ![entity.id, within?.id].includes(organisation.id) ? organisation.name : null,
    program !== null && ![entity.id, within?.id].includes(program.id) ? program.title : null,
  ].filter((name) => name !== null);
  return names.length === 0 ? null : <p className="activity-entry__place">{names.join(" · ")}</p>;
}

/** Each change with its time; what lies in a submission under its own name. */
function Changes({ entry }: { entry: ThingEntry | SubmissionEntry }): ReactElement {
  const things =
    entry.shape === "thing" ? [entry] : [...(entry.itself ? [entry.itself] : []), ...entry.answers];
  return (
    <ul className="activity-changes">
      {things.map((thing) => (
        <li key={thing.key}>
          {thing !== entry && thing.kind !== "submission" && (
            <span className="activity-changes__title">
              <ThingTitle items={thing.items} />
            </span>
          )}
          <ul>
            {thing.items.map((item) => (
              <Change key={item.id} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Change({ item }: { item: ActivityItem }): ReactElement {
  const tell = useDeed();
  const kind = toldKind(item);
  return (
    <li>
      <TimeOfDay at={item.occurredAt} />
      <span>
        {deedsOf([item])
          .map((deed) => tell(kind, deed))
          .join(" ")}
      </span>
    </li>
  );
}
