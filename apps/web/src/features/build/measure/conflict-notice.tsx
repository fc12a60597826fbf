import type { ProgramContent } from "@aquamark/program-content";
import { Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../shell/format.tsx";
import type { PartDraft } from "../response-type/type-draft.ts";
import { fieldPath } from "./draft-fields.ts";
import type { BindingDraft, SubMeasureDraft } from "./measure-draft.ts";
import type { Draft } from "./use-draft.ts";

/** What two people changed at once, each with both values and a choice. */
export function ConflictNotice({
  content,
  draft: { conflicts, choose },
}: {
  content: ProgramContent;
  draft: Pick<Draft<unknown>, "conflicts" | "choose">;
}): ReactElement | null {
  const { t } = useTranslation("build-measure");
  const words = useFieldWords(content);
  if (conflicts.length === 0) return null;
  return (
    <Notice kind="warning" live title={t("conflict.title")}>
      <p>{t("conflict.text")}</p>
      <div className="field-conflicts">
        {conflicts.map(({ name, mine, theirs }) => {
          const label = words.label(name, mine ?? theirs);
          return (
            <div key={name} role="group" aria-label={label} className="field-conflict">
              <strong>{label}</strong>
              <div className="field-conflict__sides">
                {(["mine", "theirs"] as const).map((side) => (
                  <div key={side} className="field-conflict__side">
                    <span className="aq-quiet">{t(`conflict.${side}`)}</span>
                    <span className="field-conflict__value">
                      {words.value(name, side === "mine" ? mine : theirs)}
                    </span>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${t(side === "mine" ? "conflict.keepMine" : "conflict.takeTheirs")}: ${label}`}
                      onClick={() => choose(name, side)}
                    >
                      {t(side === "mine" ? "conflict.keepMine" : "conflict.takeTheirs")}
                    </Button>
                  </div>
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </Notice>
  );
}

function useFieldWords(content: ProgramContent): {
  label: (name: string, value: unknown) => string;
  value: (name: string, value: unknown) => string;
} {
  const { t } = useTranslation("build-measure");
  const format = useFormat();
  const partText = (part: PartDraft) =>
    part.type === "numerical"
      ? t("conflict.partNumber", {
          lower: part.lower || t("conflict.unbounded"),
          upper: part.upper || t("conflict.unbounded"),
        })
      : t("conflict.partChoice", {
          options: format.list(
            part.options.map(({ name, key, score }) =>
              t("conflict.option", {
                name: name || key,
                score: score === null ? "?" : format.number(score, 6),
              }),
            ),
          ),
        });

  return {
    label: (name, value) => {
      const [kind, first = "", second] = fieldPath(name);
      switch (kind) {
        case "sub":
          return t("conflict.field.sub", { title: (value as SubMeasureDraft | undefined)?.title ?? "" });
        case "binding":
          return t("conflict.field.binding", {
            name: second ?? "",
            survey: content.surveys.get(first)?.title ?? "",
          });
        case "type":
          if (second === "name") return t("conflict.field.typeName");
          if (second === "part") {
            const part = value as PartDraft | undefined;
            return t("conflict.field.part", { title: part?.name || part?.id || part?.key || "" });
          }
          if (second === "groups" || second === "order") return t(`conflict.field.${second}`);
          return t("conflict.field.formula");
        case "description":
        case "weight":
        case "responseTypeId":
        case "subOrder":
          return t(`conflict.field.${kind}`);
        default:
          return t("conflict.field.title");
      }
    },
    value: (name, value) => {
      if (value === undefined || value === null) return t("conflict.absent");
      const [kind, , second] = fieldPath(name);
      if (typeof value === "number") return format.number(value, 6);
      if (typeof value === "string") {
        if (kind === "responseTypeId") return content.responseTypes.get(value)?.name ?? t("type.new");
        return value === "" ? t("conflict.empty") : value;
      }
      if (kind === "sub") return (value as SubMeasureDraft).title;
      if (kind === "binding") {
        const { measureId, field } = value as BindingDraft;
        return t("conflict.binding", { field, measure: content.measures.get(measureId)?.title ?? "?" });
      }
      if (second === "part") return partText(value as PartDraft);
      if (second === "groups") return t("conflict.groups", { count: (value as unknown[]).length });
      return format.list((value as unknown[]).map(String));
    },
  };
}
