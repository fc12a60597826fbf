import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Ref, Submission } from "./api-types.ts";
import { TextLink } from "./link.tsx";

/**
 * The way to a page of a submission: the list, the submission, and the categories given, outermost first.
 *
 * `number` is the page's own, such as "1.2.3": what it begins with are the numbers of what it lies in.
 */
export function useSubmissionTrail(
  submission: Pick<Submission, "id" | "title">,
  categories: readonly Ref[],
  number: string,
): { key: string; content: ReactNode }[] {
  const { t } = useTranslation("submissions");
  const submissionId = submission.id;
  const steps = number.split(".");
  return [
    { key: "list", content: <TextLink to="/submissions">{t("detail.trail")}</TextLink> },
    {
      key: "submission",
      content: (
        <TextLink to="/submissions/$submissionId" params={{ submissionId }}>
          {submission.title}
        </TextLink>
      ),
    },
    ...categories.map(({ id, title }, depth) => ({
      key: id,
      content: (
        <TextLink
          to="/submissions/$submissionId/categories/$categoryId"
          params={{ submissionId, categoryId: id }}
        >
          <span className="aq-number">{steps.slice(0, depth + 1).join(".")}</span> {title}
        </TextLink>
      ),
    })),
  ];
}
