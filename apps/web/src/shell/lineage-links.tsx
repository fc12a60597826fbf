import type { Version } from "@aquamark/api-client";
import { IconArrowsDiff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "./format.tsx";
import { type LineageKind, lineageQuery, surveyThere } from "./lineage-queries.ts";
import { TextLink } from "./link.tsx";
import { ProgramStateTag } from "./program-state-tag.tsx";
import { useHasPermission } from "./session.ts";
import { QueryView } from "./states.tsx";
import { addressOf } from "./thing-address.ts";
import "./lineage-links.css";

type LineageLinksProps = {
  programId: string;
  kind: LineageKind;
  /** The survey's, category's, measure's or response type's. */
  id: string;
  /** The survey it is looked at in; the survey itself where `kind` says so. */
  surveyId?: string;
  /** Where links lead: to the reader's pages, or to the same thing in the other program's builder. */
  opens?: "page" | "builder";
};

/**
 * The programs of the lineage that have the very same thing: one click to it there, the present one marked, and
 * the comparison of both versions for those who may.
 */
export function LineageLinks({
  programId,
  kind,
  id,
  surveyId = kind === "survey" ? id : undefined,
  opens = "page",
}: LineageLinksProps): ReactElement {
  const { t } = useTranslation("programs");
  const query = useQuery(lineageQuery(programId, kind, id));
  return (
    <nav className="lineage-links" aria-label={t(`lineage.same.${kind}`)}>
      <QueryView query={query} isPart loading={{ shape: "lines", rows: 2 }}>
        {({ items }) =>
          items.length < 2 ? (
            <p className="aq-quiet lineage-links__none">{t(`lineage.none.${kind}`)}</p>
          ) : (
            <ol className="lineage">
              {items.map((version) => (
                <LineageItem
                  key={version.program.id}
                  version={version}
                  isHere={version.program.id === programId}
                  target={{ kind, id, opens, surveyId: surveyThere(version, surveyId) }}
                  here={{ programId, surveyId: surveyId ?? null }}
                />
              ))}
            </ol>
          )
        }
      </QueryView>
    </nav>
  );
}

type Target = { kind: LineageKind; id: string; opens: "page" | "builder"; surveyId: string | null };

function LineageItem({
  version,
  isHere,
  target,
  here,
}: {
  version: Version;
  isHere: boolean;
  target: Target;
  here: { programId: string; surveyId: string | null };
}): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const mayCompare = useHasPermission("program.compare_versions");
  const { program, measures } = version;
  const survey = here.surveyId ?? target.surveyId;
  return (
    <li aria-current={isHere ? "true" : undefined}>
      {isHere ? (
        <strong>{program.title}</strong>
      ) : (
        <ThingLink programId={program.id} target={target}>
          {program.title}
        </ThingLink>
      )}
      <span className="lineage__facts">
        <ProgramStateTag finalisedAt={program.finalisedAt} />
        {isHere ? t("lineage.here") : format.date(program.createdAt)}
        {measures !== undefined && (
          <span>{t("measureCount", { count: measures, text: format.number(measures) })}</span>
        )}
        {!isHere && mayCompare && (
          <TextLink
            to="/programs/$programId/compare-versions"
            params={{ programId: here.programId }}
            search={{ with: program.id, ...(survey === null ? {} : { survey }) }}
            aria-label={t("lineage.compareWith", { program: program.title })}
          >
            <IconArrowsDiff size={14} aria-hidden /> {t("lineage.compare")}
          </TextLink>
        )}
      </span>
    </li>
  );
}

/** The way to the same thing in another program. */
function ThingLink({
  programId,
  target: { kind, id, opens, surveyId },
  children,
}: {
  programId: string;
  target: Target;
  children: ReactNode;
}): ReactElement {
  const mayBuild = useHasPermission("program.edit");
  if (kind === "responseType" || opens === "builder" || surveyId === null) {
    // What is placed nowhere has no page of its own; authors find it in the builder.
    if (!mayBuild) return <span>{children}</span>;
    const select = `${kind === "responseType" ? "type" : kind}:${id}`;
    return (
      <TextLink
        to="/programs/$programId/build"
        params={{ programId }}
        search={{ select, ...(surveyId === null ? {} : { survey: surveyId }) }}
      >
        {children}
      </TextLink>
    );
  }
  const address = addressOf({ kind, id, scopeId: programId, surveyId });
  return address === null ? <span>{children}</span> : <TextLink {...address}>{children}</TextLink>;
}
