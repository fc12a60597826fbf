import type { Operation } from "@aquamark/program-content";
import { Modal } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ScoreImpact } from "../../../shell/score-impact.tsx";

/** What a change that is not saved yet would do to scores. */
export function ImpactDialog({
  programId,
  operations,
  opened,
  onClose,
}: {
  programId: string;
  operations: readonly Operation[];
  opened: boolean;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t("impact.title")}
      closeButtonProps={{ "aria-label": t("shared.cancel") }}
    >
      <ScoreImpact programId={programId} of={{ operations }} startsAtOnce />
    </Modal>
  );
}
