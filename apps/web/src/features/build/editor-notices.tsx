import { Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { type ReactElement, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../shell/link.tsx";
import { toast } from "../../shell/toast.tsx";
import type { ProgramEditor, Refusal } from "./program-editor.ts";
import { typedTexts } from "./typed-texts.ts";

/** What the whole screen must tell: that nothing can change, what was refused, and what others have changed. */
export function EditorNotices({ editor }: { editor: ProgramEditor }): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const { base, refusals, changedElsewhere, arrivals } = editor;
  const last = refusals.at(-1);
  const lastTold = useRef(last?.id);
  useEffect(() => {
    if (last === undefined || last.id === lastTold.current) return;
    lastTold.current = last.id;
    const detail = t("refused.toast", { label: last.label, message: last.messages.join(" ") });
    toast.problem({ status: 422, code: "change_not_made", detail }, { channel: "build-refusal" });
  }, [last, t]);

  return (
    <div className="build-notices">
      {base.isFinalised && (
        <Notice
          title={t("finalised.title")}
          actions={
            <TextLink to="/programs/$programId" params={{ programId: editor.programId }}>
              {t("finalised.link")}
            </TextLink>
          }
        >
          {t("finalised.text")}
        </Notice>
      )}
      {!base.isFinalised && !base.can.edit && (
        <Notice title={t("readOnly.title")}>{t("readOnly.text")}</Notice>
      )}
      {editor.saveState === "held" && (
        <Notice kind="warning" title={t("held.title")} live>
          {t("held.text")}
        </Notice>
      )}
      {refusals.map((refusal) => (
        <RefusalNotice key={refusal.id} refusal={refusal} onClose={() => editor.dismissRefusal(refusal.id)} />
      ))}
      {changedElsewhere.size > 0 && (
        <Notice
          key={arrivals}
          kind="info"
          live
          title={t("elsewhere.title")}
          actions={
            <Button size="compact-sm" variant="default" onClick={editor.clearMarks}>
              {t("elsewhere.clear")}
            </Button>
          }
        >
          {t("elsewhere.text", { count: changedElsewhere.size, titles: namesOf(editor).join(", ") })}
        </Notice>
      )}
    </div>
  );
}

function RefusalNotice({ refusal, onClose }: { refusal: Refusal; onClose: () => void }): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const texts = typedTexts(refusal.operations);
  return (
    <Notice
      kind="danger"
      title={t(refusal.reason === "conflict" ? "refused.conflict" : "refused.title", {
        label: refusal.label,
      })}
      closeLabel={t("shell:close")}
      onClose={onClose}
    >
      <ul className="build-notices__faults">
        {refusal.messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {texts.length > 0 && (
        <details>
          <summary>{t("refused.typed")}</summary>
          {texts.map((text) => (
            <pre key={text} className="build-notices__typed">
              {text}
            </pre>
          ))}
        </details>
      )}
    </Notice>
  );
}

const NAMED_AT_MOST = 5;

function namesOf({ content, changedElsewhere }: ProgramEditor): string[] {
  const names: string[] = [];
  for (const id of changedElsewhere) {
    const name =
      content.measures.get(id)?.title ??
      content.responseTypes.get(id)?.name ??
      content.surveys.get(id)?.title ??
      [...content.surveys.values()].map(({ categories }) => categories.get(id)?.title).find((title) => title);
    if (name !== undefined && !names.includes(name)) names.push(name);
    if (names.length === NAMED_AT_MOST) break;
  }
  return names;
}
