import { Tag } from "@aquamark/ui";
import { IconLock, IconPencil, IconTrash } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

type ProgramStateTagProps = { finalisedAt: string | null; deletedAt?: string | null };

/** Open, finalised or deleted: in words, with a sign. */
export function ProgramStateTag({ finalisedAt, deletedAt = null }: ProgramStateTagProps): ReactElement {
  const { t } = useTranslation("programs");
  if (deletedAt !== null) {
    return (
      <Tag tone="danger" icon={<IconTrash size={12} aria-hidden />}>
        {t("state.deleted")}
      </Tag>
    );
  }
  return finalisedAt === null ? (
    <Tag tone="info" icon={<IconPencil size={12} aria-hidden />}>
      {t("state.open")}
    </Tag>
  ) : (
    <Tag icon={<IconLock size={12} aria-hidden />}>{t("state.finalised")}</Tag>
  );
}
