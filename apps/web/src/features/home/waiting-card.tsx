import type { WaitingItem } from "@aquamark/api-client";
import { AnsweredMeter, ApprovalBadge, Tag } from "@aquamark/ui";
import { IconClockExclamation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { backToDraftReason } from "../../shell/back-to-draft-reason.ts";
import { useFormat, When } from "../../shell/format.tsx";

/** One thing to do, as a link to where it is done, with how far it is. */
export function WaitingCard({ item }: { item: WaitingItem }): ReactElement {
  const { t } = useTranslation(["home", "shell"]);
  const format = useFormat();
  const {
    submission,
    survey,
    program,
    organisation,
    answered,
    questions,
    errors,
    modifiedAt,
    overdueDays,
    sentBackFor,
  } = item;

  return (
    <li className="waiting-card">
      <div className="waiting-card__what">
        <WaitingLink item={item}>{submission?.title ?? survey.title}</WaitingLink>
        <span className="aq-quiet">
          {t("where", { organisation: organisation.name, program: program.title })}
        </span>
      </div>
      <div className="waiting-card__facts">
        {submission !== null && (
          <ApprovalBadge level={submission.approval} label={t(`shell:approval.${submission.approval}`)} />
        )}
        {submission !== null && <span>{t("appliesOn", { day: format.day(submission.appliesOn) })}</span>}
        {sentBackFor !== null && (
          <Tag tone="warning">{t(`sentBackFor.${backToDraftReason(sentBackFor)}`)}</Tag>
        )}
        {errors > 0 && <Tag tone="warning">{t("errors", { count: errors })}</Tag>}
        {overdueDays === null ? (
          modifiedAt !== null && (
            <span className="aq-quiet">
              {t("changed")} <When at={modifiedAt} />
            </span>
          )
        ) : (
          <span className="waiting-card__overdue">
            <IconClockExclamation size={16} aria-hidden />
            {t("overdue", { count: overdueDays, text: format.number(overdueDays) })}
          </span>
        )}
      </div>
      {submission !== null && (
        <AnsweredMeter
          answered={answered}
          asked={questions}
          text={t("answered", { answered: format.number(answered), questions: format.number(questions) })}
        />
      )}
    </li>
  );
}

function WaitingLink({ item, children }: { item: WaitingItem; children: ReactNode }): ReactElement {
  const { submission, program, survey, organisation } = item;
  if (submission === null) {
    return (
      <Link
        to="/submissions/new"
        search={{ programId: program.id, surveyId: survey.id, organisationId: organisation.id }}
        className="waiting-card__link"
      >
        {children}
      </Link>
    );
  }
  return (
    <Link
      to="/submissions/$submissionId"
      params={{ submissionId: submission.id }}
      className="waiting-card__link"
    >
      {children}
    </Link>
  );
}
