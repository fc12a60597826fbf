import { explainResponse } from "@aquamark/api-client";
import { Modal } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ExplanationTree } from "../../shell/answer-parts/explanation-tree.tsx";
import { answerOf } from "../../shell/api.ts";
import type { SurveyMeasure, Uuid } from "../../shell/api-types.ts";
import { QueryView } from "../../shell/states.tsx";

const explanationQuery = (submissionId: Uuid, measureId: Uuid) =>
  queryOptions({
    queryKey: ["submission", submissionId, "explanation", measureId],
    queryFn: ({ signal }) => answerOf(explainResponse({ path: { submissionId, measureId }, signal })),
    staleTime: 0,
  });

/** Where a score comes from: formula, inputs, weight and rules, as the engine tells it. */
export function ExplanationPanel({
  submissionId,
  measure,
  opened,
  onClose,
}: {
  submissionId: Uuid;
  measure: SurveyMeasure;
  opened: boolean;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation(["answer", "shell"]);
  const query = useQuery({ ...explanationQuery(submissionId, measure.id), enabled: opened });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("explain.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <p className="aq-quiet">{t("explain.stale")}</p>
      <QueryView query={query} isPart>
        {({ tree }) =>
          tree === null ? (
            <p className="aq-quiet">{t("status.never")}</p>
          ) : (
            <ExplanationTree tree={tree} measure={measure} />
          )
        }
      </QueryView>
    </Modal>
  );
}
