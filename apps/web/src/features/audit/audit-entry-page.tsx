import { type AuditEntry, getAuditEntry } from "@aquamark/api-client";
import { KeyValueList, Section } from "@aquamark/ui";
import { IconHistory } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { optional } from "../../shell/list-search.ts";
import { Page } from "../../shell/page.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { LearnWhatNext, QueryView } from "../../shell/states.tsx";
import { Doer, Thing } from "./audit-parts.tsx";
import { StateComparison } from "./state-comparison.tsx";
import { useAuditWords } from "./use-audit-words.ts";
import "./audit.css";

/** One entry, with what was there before and after. */
export function AuditEntryPage(): ReactElement {
  const { auditEntryId } = useParams({ from: "/app/audit/$auditEntryId" });
  const maySee = useHasPermission("audit.view");
  const query = useQuery({
    queryKey: ["audit", auditEntryId],
    queryFn: ({ signal }) => answerOf(getAuditEntry({ path: { auditEntryId }, signal })),
    enabled: maySee,
    // It never changes; what things are called does.
    staleTime: 60_000,
  });
  if (!maySee) return <LearnWhatNext error={{ status: 403, code: "forbidden" }} />;
  return <QueryView query={query}>{(entry) => <EntryView entry={entry} />}</QueryView>;
}

function EntryView({ entry }: { entry: AuditEntry }): ReactElement {
  const { t } = useTranslation("audit");
  const format = useFormat();
  const words = useAuditWords();
  const { id, at, actor, entity, organisation, program, address, requestId } = entry;
  const items = [
    {
      key: "at",
      label: t("column.at"),
      value: (
        <>
          <time dateTime={at}>{format.instant(at)}</time> <span className="aq-quiet">({at})</span>
        </>
      ),
    },
    {
      key: "who",
      label: t("column.who"),
      value: (
        <>
          <Doer entry={entry} />
          {actor !== null && (
            <TextLink to="/audit" search={{ actor: actor.id }} className="audit-detail">
              {t("allByPerson")}
            </TextLink>
          )}
        </>
      ),
    },
    { key: "thing", label: t("column.thing"), value: <Thing entry={entry} /> },
    {
      key: "organisation",
      label: t("organisation"),
      value: organisation && (
        <TextLink to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
        </TextLink>
      ),
    },
    {
      key: "program",
      label: t("program"),
      value: program && (
        <TextLink to="/programs/$programId" params={{ programId: program.id }}>
          {program.title}
        </TextLink>
      ),
    },
    { key: "address", label: t("column.address"), value: address },
    {
      key: "request",
      label: t("request"),
      value: requestId && <Request requestId={requestId} />,
    },
    { key: "id", label: t("id"), value: <span className="audit-id">{id}</span> },
  ];
  return (
    <Page
      title={words.action(entry.action)}
      trail={[{ key: "audit", content: <TextLink to="/audit">{t("title")}</TextLink> }]}
      meta={<code>{entry.action}</code>}
      actions={
        entity.id !== null && (
          <ButtonLink
            variant="default"
            leftSection={<IconHistory size={18} aria-hidden />}
            to="/audit"
            search={{
              kind: entity.kind,
              thing: entity.id,
              ...optional("scope", entity.scopeId ?? undefined),
            }}
          >
            {t("history")}
          </ButtonLink>
        )
      }
    >
      <Section title={t("details")} framed>
        <KeyValueList
          items={items.flatMap(({ key, label, value }) => (value === null ? [] : [{ key, label, value }]))}
        />
      </Section>
      <StateComparison before={entry.before} after={entry.after} />
    </Page>
  );
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The request that did it, as a link to all that it did; commands and jobs have names in its place. */
function Request({ requestId }: { requestId: string }): ReactElement {
  const { t } = useTranslation("audit");
  if (!uuid.test(requestId)) return <span className="audit-id">{requestId}</span>;
  return (
    <>
      <span className="audit-id">{requestId}</span>{" "}
      <TextLink to="/audit" search={{ q: requestId }} className="audit-detail">
        {t("allOfRequest")}
      </TextLink>
    </>
  );
}
