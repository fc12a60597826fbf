import type { Operation, ProgramContent } from "@aquamark/program-content";
import { Button, Group, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { lineageQuery } from "../../../shell/lineage-queries.ts";
import { ScoreImpact } from "../../../shell/score-impact.tsx";
import { measuresOfType } from "../measure/measure-draft.ts";
import { touchesScores } from "../measure/operations.ts";

const NAMED_MAX = 6;

/** Asked before a response type that several measures share is changed: for all of them, or for one by a copy. */
export function SharedTypeDialog({
  programId,
  content,
  typeId,
  operations,
  opened,
  onClose,
  onAll,
  onPrivate,
}: {
  programId: string;
  content: ProgramContent;
  typeId: string;
  /** The change for all measures, to be tried. */
  operations: readonly Operation[];
  opened: boolean;
  onClose: () => void;
  onAll: () => void;
  /** Null where no single measure is edited. */
  onPrivate: (() => void) | null;
}): ReactElement {
  const { t } = useTranslation(["build-measure", "shell"]);
  const { data: versions } = useQuery({
    ...lineageQuery(programId, "responseType", typeId),
    enabled: opened,
  });
  const name = content.responseTypes.get(typeId)?.name ?? "";
  const measures = measuresOfType(content, typeId);
  const others = versions?.items.filter(({ program }) => program.id !== programId).length ?? 0;
  const rest = measures.length - NAMED_MAX;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t("shared.title")}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <p className="shared-type__text">
        {t("shared.used", { name, count: measures.length })}
        {others > 0 && ` ${t("shared.versions", { count: others })}`}
      </p>
      <p className="shared-type__text">{t("shared.which")}</p>
      <ul className="shared-type__measures">
        {measures.slice(0, NAMED_MAX).map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
        {rest > 0 && <li>{t("shared.more", { count: rest })}</li>}
      </ul>
      <h3 className="shared-type__heading">{t("impact.title")}</h3>
      {touchesScores(content, operations) ? (
        opened && <ScoreImpact programId={programId} of={{ operations }} startsAtOnce />
      ) : (
        <p className="aq-quiet">{t("impact.none")}</p>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t("shared.cancel")}
        </Button>
        {onPrivate !== null && (
          <Button variant="default" onClick={onPrivate}>
            {t("shared.private")}
          </Button>
        )}
        <Button onClick={onAll}>{t("shared.all", { count: measures.length })}</Button>
      </Group>
    </Modal>
  );
}
