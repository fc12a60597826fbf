import {
  type History as HistoryPage,
  listOrganisationActivity,
  listProgramActivity,
  listSubmissionActivity,
  listUserActivity,
} from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactElement, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";
import { QueryView } from "../../shell/states.tsx";
import { ActivityList } from "./activity-list.tsx";
import { timelineKey } from "./post-requests.ts";

type HistoryOf = "organisation" | "user" | "program" | "submission";
type Asked = { query: { limit: number; cursor?: string }; signal: AbortSignal };

const pageSize = 20;

const requests: Record<HistoryOf, (id: Uuid, asked: Asked) => Promise<HistoryPage>> = {
  organisation: (organisationId, asked) =>
    answerOf(listOrganisationActivity({ path: { organisationId }, ...asked })),
  user: (userId, asked) => answerOf(listUserActivity({ path: { userId }, ...asked })),
  program: (programId, asked) => answerOf(listProgramActivity({ path: { programId }, ...asked })),
  submission: (submissionId, asked) => answerOf(listSubmissionActivity({ path: { submissionId }, ...asked })),
};

/** What happened to a thing and all in it, or what a user did; asked for once it comes into view. */
export function History({ of, id }: { of: HistoryOf; id: Uuid }): ReactElement {
  const { t } = useTranslation("timeline");
  const { ref, entry } = useIntersection({ rootMargin: "200px" });
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (entry?.isIntersecting) setSeen(true);
  }, [entry]);

  const query = useInfiniteQuery({
    queryKey: [...timelineKey, "history", of, id],
    queryFn: ({ pageParam, signal }) =>
      requests[of](id, {
        query: { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    enabled: isSeen,
    meta: { live: "slowly" },
  });

  return (
    <div ref={ref}>
      <Section title={t("history.title")} description={t(`history.${of}`)} id="history">
        {!isSeen && <div className="history-to-come" />}
        {isSeen && (
          <QueryView query={query} isPart loading={{ shape: "table", rows: 4 }}>
            {({ pages }) => {
              const items = pages.flatMap((page) => page.items);
              if (items.length === 0) return <p className="aq-quiet">{t("history.empty")}</p>;
              return (
                <>
                  <ActivityList items={items} within={{ kind: of, id }} />
                  {query.hasNextPage && (
                    <Button
                      variant="default"
                      loading={query.isFetchingNextPage}
                      onClick={() => void query.fetchNextPage()}
                    >
                      {t("history.more")}
                    </Button>
                  )}
                </>
              );
            }}
          </QueryView>
        )}
      </Section>
    </div>
  );
}
