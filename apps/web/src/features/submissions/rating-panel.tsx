import { rateCategory } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { SubmissionCategory, Uuid } from "../../shell/api-types.ts";
import { problemFrom } from "../../shell/problem.ts";
import { ScaleInput } from "../../shell/scale-input.tsx";
import { submissionCategoryQuery } from "../../shell/submission-queries.ts";
import { toast } from "../../shell/toast.tsx";

type Rating = "importance" | "target";

/** Importance and target of a category, saved as they are chosen. */
export function RatingPanel({
  submissionId,
  category,
}: {
  submissionId: Uuid;
  category: SubmissionCategory;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const queryClient = useQueryClient();
  const { queryKey } = submissionCategoryQuery(submissionId, category.id);
  const rate = useMutation({
    mutationFn: (change: Partial<Record<Rating, number | null>>) =>
      answerOf(
        rateCategory({
          path: { submissionId, categoryId: category.id },
          body: { ...change, revision: category.ratingRevision },
        }),
      ),
    // One after the other: the second states the revision that the first has made.
    scope: { id: `rating ${submissionId} ${category.id}` },
    onSuccess: (changed) => {
      queryClient.setQueryData(queryKey, changed);
      return queryClient.invalidateQueries({
        predicate: (query) => query.queryKey[1] === submissionId && query.queryKey[3] !== category.id,
      });
    },
    onError: async (error) => {
      if (problemFrom(error).status === 409) toast.info(t("category.ratingStale"));
      else toast.problem(error);
      await queryClient.invalidateQueries({ queryKey });
    },
  });
  const scale = (rating: Rating) => {
    const highest = category.result[rating];
    // While it is on its way the choice shows already.
    const own =
      rate.isPending && rate.variables[rating] !== undefined ? rate.variables[rating] : category.own[rating];
    return (
      <ScaleInput
        label={t(`detail.${rating}`)}
        value={own ?? null}
        inherited={highest}
        inheritedLabel={t("category.inheritedValue", { value: highest })}
        stepLabel={(step) => t("category.stepLabel", { step })}
        clearLabel={t("category.clear")}
        disabled={!category.can.rate || rate.isPending}
        onChange={(value) => rate.mutate({ [rating]: value })}
      />
    );
  };

  return (
    <Section
      title={t("category.ratings")}
      description={category.can.rate ? t("category.ratingsHint") : t("category.readOnlyRatings")}
    >
      <div className="ratings">
        {scale("importance")}
        {scale("target")}
      </div>
    </Section>
  );
}
