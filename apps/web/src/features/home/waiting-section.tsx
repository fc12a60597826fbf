import type { WaitingItem } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { WaitingCard } from "./waiting-card.tsx";

const SHOWN_AT_FIRST = 4;

type WaitingSectionProps = { kind: WaitingItem["kind"]; items: readonly WaitingItem[] };

/** What waits for one kind of doing; a long list shows its first few until asked for all. */
export function WaitingSection({ kind, items }: WaitingSectionProps): ReactElement {
  const { t } = useTranslation("home");
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, SHOWN_AT_FIRST);
  return (
    <Section
      title={t("titleWithCount", {
        title: t(`kind.${kind}.title`),
        count: items.length,
        text: format.number(items.length),
      })}
      description={t(`kind.${kind}.description`)}
    >
      <ul className="waiting-list">
        {shown.map((item) => (
          <WaitingCard key={`${item.submission?.id ?? item.survey.id} ${item.organisation.id}`} item={item} />
        ))}
      </ul>
      {items.length > SHOWN_AT_FIRST && (
        <Button variant="default" mt="xs" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("showFewer") : t("showAll", { text: format.number(items.length) })}
        </Button>
      )}
    </Section>
  );
}
