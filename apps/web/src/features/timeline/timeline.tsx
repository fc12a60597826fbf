import { type ActivityItem, getTimeline, listSubscriptions } from "@aquamark/api-client";
import { EmptyState, Section } from "@aquamark/ui";
import { Button, Chip, Group, NativeSelect, Title, VisuallyHidden } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconCalendarDown } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { useShortcut } from "../../shell/shortcuts.ts";
import { QueryView } from "../../shell/states.tsx";
import { ActivityList } from "./activity-list.tsx";
import { newSince } from "./group-activity.ts";
import { PostCard } from "./post-card.tsx";
import { timelineKey } from "./post-requests.ts";
import {
  type ActivityClass,
  activityClasses,
  shownClasses,
  showText,
  type TimelineSearch,
  windowOf,
} from "./timeline-search.ts";
import {
  boundsOf,
  daysOf,
  defaultLength,
  newerWindow,
  olderWindow,
  type Window,
  windowLengths,
  withLength,
} from "./timeline-window.ts";
import "./timeline.css";

const pageSize = 50;
type PageParam = { until?: string; cursor?: string };

/** What happened in a window of days of what the user follows, by the address. */
export function Timeline(): ReactElement {
  const { t } = useTranslation("timeline");
  const format = useFormat();
  const search = useSearch({ from: "/app/" });
  const navigate = useNavigate();
  const window = windowOf(search);
  const { days, until } = window;
  const bounds = boundsOf(window, format.timeZone);
  const shown = shownClasses(search.show);
  const today = format.dayOf(new Date().toISOString());

  const query = useInfiniteQuery({
    queryKey: [...timelineKey, "window", { days, until, show: search.show }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        getTimeline({
          query: { ...bounds, limit: pageSize, ...pageParam, ...(shown.length > 0 ? { class: shown } : {}) },
          signal,
        }),
      ),
    initialPageParam: {} as PageParam,
    // The pages of the present window are all of the moment at which the first was read.
    getNextPageParam: (last): PageParam | undefined =>
      last.nextCursor === null ? undefined : { until: last.until, cursor: last.nextCursor },
    placeholderData: keepPreviousData,
    // What is over changes only by what is done on this page.
    meta: { live: until === undefined ? "slowly" : false },
  });

  const go = (next: Window, show = search.show) =>
    void navigate({
      to: ".",
      search: {
        ...(next.days === defaultLength ? {} : { days: next.days }),
        ...(next.until === undefined ? {} : { until: next.until }),
        ...(show === undefined ? {} : { show }),
      } satisfies TimelineSearch,
      replace: true,
      resetScroll: false,
    });
  const older = () => go(olderWindow(window, today));
  const newer = () => go(newerWindow(window, today));
  const now = () => go({ days, until: undefined });
  const group = t("shortcuts.group");
  useShortcut({ keys: "p", label: t("shortcuts.older"), group, handler: older });
  useShortcut({ keys: "n", label: t("shortcuts.newer"), group, handler: newer }, until !== undefined);
  useShortcut({ keys: "r", label: t("shortcuts.now"), group, handler: now }, until !== undefined);

  const [firstDay, lastDay] = daysOf(window, today);

  return (
    <Section
      title={t("title", { range: format.days(firstDay, lastDay, today) })}
      description={
        <>
          {t("lead")}{" "}
          <TextLink to="/subscriptions" underline="always">
            {t("followed")}
          </TextLink>
        </>
      }
      actions={
        <div className="timeline-steps" role="group" aria-label={t("steps")}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={older}
          >
            {t("older")}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCalendarDown size={15} aria-hidden />}
            disabled={until === undefined}
            onClick={now}
          >
            {t("now")}
          </Button>
          <Button
            variant="default"
            size="xs"
            rightSection={<IconArrowRight size={15} aria-hidden />}
            disabled={until === undefined}
            onClick={newer}
          >
            {t("newer")}
          </Button>
          <NativeSelect
            size="xs"
            aria-label={t("length")}
            value={days}
            data={windowLengths.map((length) => ({
              value: `${length}`,
              label: t("days", { count: length }),
            }))}
            onChange={(event) => {
              const length = windowLengths.find((each) => `${each}` === event.currentTarget.value);
              if (length !== undefined) go(withLength(window, length));
            }}
          />
        </div>
      }
    >
      <QueryView query={query} isPart loading={{ shape: "table", rows: 5 }}>
        {({ pages }) => {
          const [page] = pages;
          if (page === undefined) return null;
          const items = pages.flatMap((each) => each.items);
          const { counts } = page;
          const countOf = (each: ActivityClass) =>
            (counts[each] ?? 0) + (each === "post" ? page.pinned.length : 0);
          return (
            <div aria-busy={query.isPlaceholderData}>
              <Kinds shown={shown} countOf={countOf} onChange={(classes) => go(window, showText(classes))} />
              <Pinned items={page.pinned} />
              {items.length === 0 ? (
                <NothingHappened
                  isFiltered={shown.length > 0}
                  onAll={() => go(window, undefined)}
                  onOlder={older}
                  {...(days === 31 ? {} : { onLonger: () => go(withLength(window, 31)) })}
                />
              ) : (
                <ActivityList items={items} />
              )}
              {query.hasNextPage && (
                <div className="timeline-more">
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t("loadMore")}
                  </Button>
                  <span className="aq-quiet">
                    {t("shownOf", {
                      shown: format.number(items.length),
                      total: format.number(page.total),
                    })}
                  </span>
                </div>
              )}
              {until === undefined && !query.isPlaceholderData && (
                <News key={`${days} ${search.show}`} seen={items} items={[...page.pinned, ...page.items]} />
              )}
            </div>
          );
        }}
      </QueryView>
    </Section>
  );
}

/** Which kinds of change are shown, each with how many there are; all where none is chosen. */
function Kinds({
  shown,
  countOf,
  onChange,
}: {
  shown: readonly ActivityClass[];
  countOf: (each: ActivityClass) => number;
  onChange: (shown: ActivityClass[]) => void;
}): ReactElement {
  const { t } = useTranslation("timeline");
  const format = useFormat();
  return (
    <Chip.Group
      multiple
      value={[...shown]}
      onChange={(values) => onChange(activityClasses.filter((each) => values.includes(each)))}
    >
      <Group gap="xs" role="group" aria-label={t("filter")} className="timeline-kinds">
        {activityClasses.map((each) => (
          <Chip key={each} value={each} size="sm" variant="outline">
            {t("classCount", { name: t(`class.${each}`), text: format.number(countOf(each)) })}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

function Pinned({ items }: { items: readonly ActivityItem[] }): ReactElement | null {
  const { t } = useTranslation("timeline");
  if (items.length === 0) return null;
  return (
    <section className="activity-day">
      <Title order={3} className="activity-day__title">
        {t("pinned")}
      </Title>
      <ul className="activity-list">
        {items.map((item) => item.post && <PostCard key={item.id} post={item.post} isUnderDay={false} />)}
      </ul>
    </section>
  );
}

/** Tells those who hear the page that something new is on it, once for each time it was read again. */
function News({
  seen,
  items,
}: {
  seen: readonly ActivityItem[];
  items: readonly ActivityItem[];
}): ReactElement {
  const { t } = useTranslation("timeline");
  const last = useRef(seen);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const fresh = newSince(last.current, items);
    last.current = seen;
    if (fresh > 0) setCount(fresh);
  }, [seen, items]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {count > 0 && t("new", { count })}
    </VisuallyHidden>
  );
}

function NothingHappened({
  isFiltered,
  onAll,
  onOlder,
  onLonger,
}: {
  isFiltered: boolean;
  onAll: () => void;
  onOlder: () => void;
  onLonger?: () => void;
}): ReactElement {
  const { t } = useTranslation("timeline");
  const maySeeSubmissions = useHasPermission("submission.view");
  const followed = useQuery({
    queryKey: ["subscription", "list", "any"],
    queryFn: ({ signal }) => answerOf(listSubscriptions({ query: { isOn: "true", limit: 1 }, signal })),
    enabled: !isFiltered,
  });
  const olderButton = (
    <Button variant="default" onClick={onOlder} leftSection={<IconArrowLeft size={16} aria-hidden />}>
      {t("older")}
    </Button>
  );
  const longerButton = onLonger && (
    <Button variant="default" onClick={onLonger}>
      {t("empty.days", { count: 31 })}
    </Button>
  );
  if (isFiltered)
    return (
      <EmptyState
        title={t("empty.filtered")}
        action={
          <>
            <Button variant="default" onClick={onAll}>
              {t("empty.showAll")}
            </Button>
            {olderButton}
          </>
        }
      >
        {t("empty.filteredText")}
      </EmptyState>
    );
  if (followed.data?.total === 0)
    return (
      <EmptyState
        title={t("empty.nothingFollowed")}
        action={
          <>
            {maySeeSubmissions && (
              <ButtonLink to="/submissions" variant="default">
                {t("empty.submissions")}
              </ButtonLink>
            )}
            <ButtonLink to="/programs" variant="default">
              {t("empty.programs")}
            </ButtonLink>
            <ButtonLink to="/organisations" variant="default">
              {t("empty.organisations")}
            </ButtonLink>
          </>
        }
      >
        {t("empty.nothingFollowedText")}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t("empty.title")}
      action={
        <>
          {olderButton}
          {longerButton}
        </>
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
