import { listSubmissions } from "@aquamark/api-client";
import { AnsweredMeter, ApprovalBadge, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat, When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";

/** The submissions that changed last. */
export function RecentSubmissions(): ReactElement | null {
  const { t } = useTranslation(["home", "shell"]);
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ["submission", "list", "recent"],
    queryFn: ({ signal }) => answerOf(listSubmissions({ query: { sort: "-modifiedAt", limit: 5 }, signal })),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t("recent.title")} actions={<TextLink to="/submissions">{t("recent.all")}</TextLink>}>
      <ul className="recent-list">
        {data.items.map(({ id, title, organisation, approval, modifiedAt, answered, questions }) => (
          <li key={id}>
            <TextLink to="/submissions/$submissionId" params={{ submissionId: id }}>
              {title}
            </TextLink>
            <span className="aq-quiet">{organisation.name}</span>
            <span className="recent-list__facts">
              <ApprovalBadge level={approval} label={t(`shell:approval.${approval}`)} />
              <span className="aq-quiet">
                {t("recent.changed")} <When at={modifiedAt} />
              </span>
            </span>
            {approval === "draft" && (
              <AnsweredMeter
                answered={answered}
                asked={questions}
                text={t("answered", {
                  answered: format.number(answered),
                  questions: format.number(questions),
                })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
