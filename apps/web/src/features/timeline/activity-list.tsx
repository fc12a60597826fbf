import type { ActivityItem } from "@aquamark/api-client";
import { Title } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { ActivityEntry, type Within } from "./activity-entry.tsx";
import { groupActivity } from "./group-activity.ts";
import { PostCard } from "./post-card.tsx";
import "./timeline.css";

/** Activities by day and by object, the newest first; `within` is what all of them are about, where it is one thing. */
export function ActivityList({
  items,
  within = null,
}: {
  items: readonly ActivityItem[];
  within?: Within | null;
}): ReactElement {
  const format = useFormat();
  return (
    <>
      {groupActivity(items, format.dayOf, { isOfOneSubmission: within?.kind === "submission" }).map(
        ({ day, entries }) => (
          <section key={day} className="activity-day">
            <Title order={3} className="activity-day__title">
              <DayName day={day} />
            </Title>
            <ul className="activity-list">
              {entries.map((entry) =>
                entry.shape === "post" ? (
                  <PostCard key={entry.key} post={entry.post} isUnderDay />
                ) : (
                  <ActivityEntry key={entry.key} entry={entry} within={within} />
                ),
              )}
            </ul>
          </section>
        ),
      )}
    </>
  );
}

function DayName({ day }: { day: string }): ReactElement {
  const { t } = useTranslation("timeline");
  const format = useFormat();
  const today = format.dayOf(new Date().toISOString());
  const yesterday = format.dayOf(new Date(Date.now() - 24 * 3_600_000).toISOString());
  const name = format.longDay(day, today);
  const word = day === today ? t("today") : day === yesterday ? t("yesterday") : null;
  return (
    <time dateTime={day}>
      {word ?? name}
      {word !== null && <span className="activity-day__date">{name}</span>}
    </time>
  );
}
