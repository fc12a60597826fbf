import { getHome, type WaitingItem } from "@aquamark/api-client";
import { Notice, Tag } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission, useMe } from "../../shell/session.ts";
import { QueryView } from "../../shell/states.tsx";
import { NothingWaiting } from "./nothing-waiting.tsx";
import { RecentSubmissions } from "./recent-submissions.tsx";
import { WaitingSection } from "./waiting-section.tsx";
import "./home.css";

// What holds others up comes first.
const kinds: readonly WaitingItem["kind"][] = [
  "sentBack",
  "attention",
  "approve",
  "review",
  "finalise",
  "answer",
  "start",
];

/** What is waiting for the user, and then what happened; `timeline` and `actions` are another feature's. */
export function HomePage({ actions, timeline }: { actions: ReactNode; timeline: ReactNode }): ReactElement {
  const { t } = useTranslation(["home", "shell"]);
  const { user, organisation } = useMe();
  const format = useFormat();
  const maySeeSubmissions = useHasPermission("submission.view");
  const home = useQuery({
    queryKey: ["home"],
    queryFn: ({ signal }) => answerOf(getHome({ signal })),
  });

  return (
    <Page
      title={t("title")}
      meta={
        <>
          <span>{t("signedInAs", { name: user.name })}</span>
          <Tag>{t(`shell:role.${user.role}`)}</Tag>
          <span>{organisation.name}</span>
        </>
      }
      actions={actions}
    >
      <QueryView query={home} loading={{ shape: "table" }}>
        {({ waiting, waitingTotal }) => (
          <>
            {waiting.length === 0 ? <NothingWaiting role={user.role} /> : <Waiting items={waiting} />}
            {waitingTotal > waiting.length && (
              <div className="home-more">
                <Notice>{t("more", { shown: format.number(waiting.length), count: waitingTotal })}</Notice>
              </div>
            )}
          </>
        )}
      </QueryView>
      <div className="home-columns">
        <div>{timeline}</div>
        {maySeeSubmissions && (
          <aside>
            <RecentSubmissions />
          </aside>
        )}
      </div>
    </Page>
  );
}

function Waiting({ items }: { items: readonly WaitingItem[] }): ReactElement {
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = items.filter((item) => item.kind === kind);
        return ofKind.length > 0 && <WaitingSection key={kind} kind={kind} items={ofKind} />;
      })}
    </>
  );
}
