import type { AuditListItem } from "@aquamark/api-client";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../shell/link.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { useAuditWords } from "./use-audit-words.ts";

/** Who did it, and as whom. */
export function Doer({ entry }: { entry: AuditListItem }): ReactElement {
  const { t } = useTranslation("audit");
  const { actor, actingAs } = entry;
  return (
    <div>
      {actor === null ? <span className="aq-quiet">{t("nobody")}</span> : <Person person={actor} />}
      {actingAs !== null && (
        <div className="audit-detail">
          {t("actingAs")} <Person person={actingAs} />
        </div>
      )}
    </div>
  );
}

function Person({ person }: { person: { id: string; name: string } }): ReactElement {
  return (
    <TextLink to="/users/$userId" params={{ userId: person.id }}>
      {person.name}
    </TextLink>
  );
}

/** What it was done to, as a link where it has a page and is not gone, and below it what kind of thing that is. */
export function Thing({ entry }: { entry: AuditListItem }): ReactElement {
  const { t } = useTranslation("audit");
  const words = useAuditWords();
  const { kind, title, isGone } = entry.entity;
  const kindWords = words.kind(kind);
  return (
    <div>
      <ThingLink entry={entry}>{title ?? kindWords}</ThingLink>
      {title !== null && (
        <div className="audit-detail">{isGone ? t("goneThing", { kind: kindWords }) : kindWords}</div>
      )}
    </div>
  );
}

/** The words as a link to the thing of an entry, or as they are where it has no page that one may open. */
export function ThingLink({ entry, children }: { entry: AuditListItem; children: string }): ReactElement {
  const maySeeMails = useHasPermission("mail.view");
  const maySeeSubmissions = useHasPermission("submission.view");
  const { kind, id, scopeId, isGone, surveyId } = entry.entity;
  const programId = entry.program?.id;
  if (id === null || isGone) return <>{children}</>;
  if (kind === "program")
    return (
      <TextLink to="/programs/$programId" params={{ programId: id }}>
        {children}
      </TextLink>
    );
  if ((kind === "survey" || kind === "survey_access") && programId !== undefined)
    return (
      <TextLink to="/programs/$programId/surveys/$surveyId" params={{ programId, surveyId: id }}>
        {children}
      </TextLink>
    );
  if (kind === "category" && scopeId !== null && scopeId !== programId && maySeeSubmissions)
    return (
      <TextLink
        to="/submissions/$submissionId/categories/$categoryId"
        params={{ submissionId: scopeId, categoryId: id }}
      >
        {children}
      </TextLink>
    );
  if (kind === "category" && programId !== undefined && surveyId !== null)
    return (
      <TextLink
        to="/programs/$programId/surveys/$surveyId/categories/$categoryId"
        params={{ programId, surveyId, categoryId: id }}
      >
        {children}
      </TextLink>
    );
  if (kind === "measure" && programId !== undefined && surveyId !== null)
    return (
      <TextLink
        to="/programs/$programId/surveys/$surveyId/measures/$measureId"
        params={{ programId, surveyId, measureId: id }}
      >
        {children}
      </TextLink>
    );
  if (kind === "submission" && maySeeSubmissions)
    return (
      <TextLink to="/submissions/$submissionId" params={{ submissionId: id }}>
        {children}
      </TextLink>
    );
  if (kind === "response" && scopeId !== null && maySeeSubmissions)
    return (
      <TextLink
        to="/submissions/$submissionId/measures/$measureId"
        params={{ submissionId: scopeId, measureId: id }}
      >
        {children}
      </TextLink>
    );
  if (kind === "organisation")
    return (
      <TextLink to="/organisations/$organisationId" params={{ organisationId: id }}>
        {children}
      </TextLink>
    );
  if (kind === "user")
    return (
      <TextLink to="/users/$userId" params={{ userId: id }}>
        {children}
      </TextLink>
    );
  if (kind === "survey_group")
    return (
      <TextLink to="/survey-groups/$surveyGroupId" params={{ surveyGroupId: id }}>
        {children}
      </TextLink>
    );
  if (kind === "mail" && maySeeMails)
    return (
      <TextLink to="/mails/$mailId" params={{ mailId: id }}>
        {children}
      </TextLink>
    );
  return <>{children}</>;
}
