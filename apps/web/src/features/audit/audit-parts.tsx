import type { AuditListItem } from "@aquamark/api-client";
import { linkOptions } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../shell/link.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { addressOf } from "../../shell/thing-address.ts";
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
  const address = useThingAddress(entry);
  return address === null ? <>{children}</> : <TextLink {...address}>{children}</TextLink>;
}

function useThingAddress({ entity, program }: AuditListItem) {
  const maySeeMails = useHasPermission("mail.view");
  const maySeeSubmissions = useHasPermission("submission.view");
  const { kind, id, scopeId, isGone, surveyId } = entity;
  const programId = program?.id ?? null;
  if (id === null || isGone) return null;
  switch (kind) {
    case "program":
    case "organisation":
    case "user":
    case "survey_group":
      return addressOf({ kind, id, surveyId });
    case "survey":
    case "survey_access":
      return programId === null ? null : addressOf({ kind: "survey", id, scopeId: programId, surveyId });
    case "category":
      if (scopeId !== null && scopeId !== programId && maySeeSubmissions)
        return addressOf({ kind, id, scopeId, surveyId: null });
      return programId === null || surveyId === null
        ? null
        : addressOf({ kind, id, scopeId: programId, surveyId });
    case "measure":
      return programId === null ? null : addressOf({ kind, id, scopeId: programId, surveyId });
    case "submission":
      return maySeeSubmissions ? addressOf({ kind, id, surveyId: null }) : null;
    case "response":
      return scopeId !== null && maySeeSubmissions ? addressOf({ kind, id, scopeId, surveyId: null }) : null;
    case "mail":
      return maySeeMails ? linkOptions({ to: "/mails/$mailId", params: { mailId: id } }) : null;
    default:
      return null;
  }
}
