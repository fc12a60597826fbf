import { getMailSender, listMails, type MailListItem } from "@aquamark/api-client";
import { EmptyState, Notice } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { ChoiceFilter } from "../../shell/filters.tsx";
import { When } from "../../shell/format.tsx";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { LearnWhatNext } from "../../shell/states.tsx";
import { type ListState, useList, useListState } from "../../shell/use-list.ts";
import { MailStateTag, RetryMailButton } from "./mail-parts.tsx";
import { type MailsSearch, mailStates } from "./mails-search.ts";
import "./mails.css";

/** The outbox of the instance, for administrators. */
export function MailsPage(): ReactElement {
  const maySee = useHasPermission("mail.view");
  return maySee ? <Mails /> : <LearnWhatNext error={{ status: 403, code: "forbidden" }} />;
}

function Mails(): ReactElement {
  const { t } = useTranslation("mails");
  const state = useListState<MailsSearch>();
  const query = useList("mail", listMails, state.search);
  return (
    <Page title={t("title")} meta={t("lead")}>
      <SenderNotices state={state} />
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="-createdAt"
        rowKey={(mail) => mail.id}
        link={(mail, content) => (
          <Link to="/mails/$mailId" params={{ mailId: mail.id }}>
            {content}
          </Link>
        )}
        columns={[
          {
            key: "to",
            header: t("column.to"),
            cell: (mail) => <span className="mail-address">{mail.to.address}</span>,
          },
          { key: "mail", header: t("column.mail"), cell: (mail) => t(`template.${mail.template}`) },
          { key: "state", header: t("column.state"), cell: (mail) => <MailState mail={mail} /> },
          {
            key: "createdAt",
            header: t("column.createdAt"),
            sortable: true,
            cell: (mail) => <When at={mail.createdAt} />,
          },
          {
            key: "retry",
            header: t("retry"),
            headerHidden: true,
            cell: (mail) => <RetryMailButton mail={mail} />,
          },
        ]}
        filters={
          <ChoiceFilter
            label={t("column.state")}
            anyLabel={t("anyState")}
            value={state.search.state}
            options={mailStates.map((value) => ({ value, label: t(`state.${value}`) }))}
            onChange={(value) => state.change({ state: value })}
          />
        }
        empty={
          <EmptyState icon={<IconMail size={22} stroke={1.6} />} title={t("empty.title")}>
            {t("empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}

function MailState({ mail }: { mail: MailListItem }): ReactElement {
  const { t } = useTranslation("mails");
  return (
    <div>
      <MailStateTag state={mail.state} />
      {mail.reason !== null && mail.state !== "sent" && <div className="mail-reason">{mail.reason}</div>}
      {mail.dueAt !== null && mail.attempts > 0 && (
        <div className="mail-reason">
          {t("nextTry")} <When at={mail.dueAt} />
        </div>
      )}
    </div>
  );
}

/** What is the matter with sending as a whole; nothing where all is well. */
function SenderNotices({ state }: { state: ListState<MailsSearch> }): ReactElement | null {
  const { t } = useTranslation("mails");
  const { data: sender } = useQuery({
    queryKey: ["mail", "list", "sender"],
    queryFn: ({ signal }) => answerOf(getMailSender({ signal })),
  });
  if (sender === undefined) return null;
  const inDoubt = sender.counts.in_doubt ?? 0;
  return (
    <Stack gap="sm" className="mail-notices">
      {sender.reason !== null && (
        <Notice kind="danger" title={t("paused.title")}>
          <p>{sender.reason}</p>
          <p>{t("paused.next")}</p>
        </Notice>
      )}
      {sender.isFolder && (
        <Notice kind="info" title={t("folder.title")}>
          {t("folder.next", { target: sender.target })}
        </Notice>
      )}
      {inDoubt > 0 && (
        <Notice
          kind="warning"
          title={t("doubt.title", { count: inDoubt })}
          actions={
            state.search.state !== "in_doubt" && (
              <Button size="xs" variant="default" onClick={() => state.change({ state: "in_doubt" })}>
                {t("doubt.show")}
              </Button>
            )
          }
        >
          {t("doubt.next")}
        </Notice>
      )}
    </Stack>
  );
}
