import { ApprovalBadge, DataTable, Notice } from "@aquamark/ui";
import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ResponseVersion, SurveyMeasure, Uuid } from "../../shell/api-types.ts";
import { When } from "../../shell/format.tsx";
import { QueryView } from "../../shell/states.tsx";
import { useLevelLabels } from "../../shell/submission-parts.tsx";
import { versionsQuery } from "../../shell/submission-queries.ts";
import { type AnswerContent, contentOf, differences, fieldName } from "./answer-content.ts";
import { FieldValue } from "./conflict-panel.tsx";
import { useAnswerWords } from "./use-answer-words.ts";

/** The versions of a response: to look at, to compare with the present one, and to restore. */
export function HistoryPanel({
  submissionId,
  measure,
  present,
  mayRestore,
  opened,
  onClose,
  onRestore,
}: {
  submissionId: Uuid;
  measure: SurveyMeasure;
  present: AnswerContent;
  mayRestore: boolean;
  opened: boolean;
  onClose: () => void;
  onRestore: (version: number) => Promise<void>;
}): ReactElement {
  const { t } = useTranslation(["answer", "shell"]);
  const query = useQuery({ ...versionsQuery(submissionId, measure.id), enabled: opened });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("history.title")}
      size="xl"
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <QueryView query={query} isPart>
        {({ items }) =>
          items.length === 0 ? (
            <p className="aq-quiet">{t("history.empty")}</p>
          ) : (
            <Versions
              versions={items}
              measure={measure}
              present={present}
              mayRestore={mayRestore}
              onRestore={onRestore}
            />
          )
        }
      </QueryView>
    </Modal>
  );
}

function Versions({
  versions,
  measure,
  present,
  mayRestore,
  onRestore,
}: {
  versions: readonly ResponseVersion[];
  measure: SurveyMeasure;
  present: AnswerContent;
  mayRestore: boolean;
  onRestore: (version: number) => Promise<void>;
}): ReactElement {
  const { t } = useTranslation("answer");
  const labels = useLevelLabels();
  const newest = versions[0]?.version;
  const [chosen, setChosen] = useState(versions[1]?.version ?? newest);
  const shown = versions.find(({ version }) => version === chosen) ?? versions[0];
  if (shown === undefined) return <p>{t("history.empty")}</p>;

  return (
    <div className="versions">
      <ul className="versions__list" aria-label={t("history.list")}>
        {versions.map((version) => (
          <li key={version.version}>
            <button
              type="button"
              aria-pressed={version.version === shown.version}
              onClick={() => setChosen(version.version)}
            >
              <strong>
                {t("history.version", { version: version.version })}
                {version.version === newest && ` (${t("history.present")})`}
              </strong>
              <ApprovalBadge level={version.approval} label={labels[version.approval]} />
              <span className="aq-quiet">
                {version.modifiedBy.name}, <When at={version.modifiedAt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <VersionView
        key={shown.version}
        version={shown}
        measure={measure}
        present={present}
        isEarlier={shown.version !== newest}
        mayRestore={mayRestore}
        onRestore={onRestore}
      />
    </div>
  );
}

function VersionView({
  version,
  measure,
  present,
  isEarlier,
  mayRestore,
  onRestore,
}: {
  version: ResponseVersion;
  measure: SurveyMeasure;
  present: AnswerContent;
  /** Not the present one. */
  isEarlier: boolean;
  mayRestore: boolean;
  onRestore: (version: number) => Promise<void>;
}): ReactElement {
  const { t } = useTranslation(["answer", "shell"]);
  const words = useAnswerWords(measure);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const then = contentOf(version);
  const fields = differences(then, present);

  async function restore() {
    setBusy(true);
    await onRestore(version.version).finally(() => setBusy(false));
  }

  return (
    <div>
      {fields.length === 0 ? (
        <Notice kind="info">{t("history.same")}</Notice>
      ) : (
        <DataTable
          caption={t("history.caption", { version: version.version })}
          rows={fields}
          rowKey={fieldName}
          columns={[
            { key: "field", header: t("history.field"), cell: (field) => words.fieldLabel(field) },
            {
              key: "then",
              header: t("history.then"),
              cell: (field) => <FieldValue field={field} content={then} words={words} />,
            },
            {
              key: "now",
              header: t("history.now"),
              cell: (field) => <FieldValue field={field} content={present} words={words} />,
            },
          ]}
        />
      )}
      {isEarlier && !mayRestore && <p className="aq-quiet">{t("history.mayNotRestore")}</p>}
      {isEarlier && mayRestore && !isAsking && (
        <Button mt="md" onClick={() => setAsking(true)}>
          {t("history.restore")}
        </Button>
      )}
      {/* The question stands here, since a dialog over a dialog would be hard to leave again. */}
      {isAsking && (
        <div className="versions__question">
          <Notice
            kind="warning"
            live
            title={t("history.restoreTitle", { version: version.version })}
            actions={
              <>
                <Button size="xs" loading={isBusy} onClick={() => void restore()} data-autofocus>
                  {t("history.restoreConfirm")}
                </Button>
                <Button size="xs" variant="default" onClick={() => setAsking(false)}>
                  {t("shell:cancel")}
                </Button>
              </>
            }
          >
            {t("history.restoreMessage")}
          </Notice>
        </div>
      )}
    </div>
  );
}
