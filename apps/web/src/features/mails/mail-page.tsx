import { getMail, type Mail } from "@aquamark/api-client";
import { KeyValueList, Notice, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { MailContent } from "../../shell/mail-content.tsx";
import { Page } from "../../shell/page.tsx";
import { QueryView } from "../../shell/states.tsx";
import { MailStateTag, RetryMailButton } from "./mail-parts.tsx";
import "./mails.css";

export function MailPage(): ReactElement {
  const { mailId } = useParams({ from: "/app/mails/$mailId" });
  const query = useQuery({
    queryKey: ["mail", mailId],
    queryFn: ({ signal }) => answerOf(getMail({ path: { mailId }, signal })),
  });
  return <QueryView query={query}>{(mail) => <MailView mail={mail} />}</QueryView>;
}

function MailView({ mail }: { mail: Mail }): ReactElement {
  const { t } = useTranslation("mails");
  const format = useFormat();
  const named = ({ name, address }: Mail["to"]) => (name === "" ? address : `${name} <${address}>`);
  const items = [
    { key: "to", label: t("column.to"), value: named(mail.to) },
    { key: "from", label: t("from"), value: named(mail.from) },
    { key: "reason", label: t("column.reason"), value: mail.reason },
    { key: "attempts", label: t("attempts"), value: format.number(mail.attempts) },
    { key: "createdAt", label: t("column.createdAt"), value: format.instant(mail.createdAt) },
    { key: "dueAt", label: t("nextTry"), value: mail.dueAt === null ? null : format.instant(mail.dueAt) },
    {
      key: "endedAt",
      label: t("endedAt"),
      value: mail.endedAt === null ? null : format.instant(mail.endedAt),
    },
    { key: "messageId", label: t("messageId"), value: mail.messageId },
  ];
  return (
    <Page
      title={mail.content?.subject ?? t(`template.${mail.template}`)}
      width="reading"
      trail={[{ key: "mails", content: <TextLink to="/mails">{t("title")}</TextLink> }]}
      meta={<MailStateTag state={mail.state} />}
      actions={<RetryMailButton mail={mail} />}
    >
      <Section title={t("details")} framed>
        <KeyValueList
          items={items.flatMap(({ key, label, value }) =>
            value === null ? [] : [{ key, label, value: <span className="mail-address">{value}</span> }],
          )}
        />
      </Section>
      <Section title={t("content")} {...(mail.content === null ? {} : { description: t("contentNote") })}>
        {mail.content === null ? (
          <Notice>{t("notReadable")}</Notice>
        ) : (
          <MailContent content={mail.content} frameTitle={t("frame")} />
        )}
      </Section>
    </Page>
  );
}
