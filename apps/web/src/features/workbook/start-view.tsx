import { checkWorkbook, type Survey } from "@aquamark/api-client";
import { Notice, Section } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { ExportedFile, useExport } from "../../shell/export-menu.tsx";
import { FileDrop } from "../../shell/file-drop.tsx";
import { When } from "../../shell/format.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { ProblemNote } from "../../shell/states.tsx";
import { checkResultOf } from "./checked-workbook.ts";
import { workbookFileFault } from "./workbook-file.ts";
import { checksQuery } from "./workbook-queries.ts";

type StartViewProps = { survey: Survey; onStarted: (jobId: string) => void };

/** The three steps: download, edit, import. */
export function StartView({ survey, onStarted }: StartViewProps): ReactElement {
  const { t } = useTranslation("workbook");
  const mayImport = useHasPermission("program.import");
  const isFinal = survey.program.finalisedAt !== null;
  return (
    <Stack gap="md">
      {mayImport && !isFinal && <WaitingNotice survey={survey} onOpen={onStarted} />}
      <Section title={t("step.download")}>
        <Stack gap="sm" align="start">
          <p className="workbook-text">{t("download.text")}</p>
          <Download survey={survey} />
        </Stack>
      </Section>
      {mayImport && !isFinal && (
        <Section title={t("step.edit")}>
          <p className="workbook-text">{t("edit.text")}</p>
        </Section>
      )}
      {mayImport && (
        <Section title={t("step.upload")}>
          {isFinal ? (
            <Notice title={t("finalised.title")}>{t("finalised.text")}</Notice>
          ) : (
            <Upload survey={survey} onStarted={onStarted} />
          )}
        </Section>
      )}
      {!mayImport && <Notice>{t("notAllowed")}</Notice>}
    </Stack>
  );
}

function Download({ survey }: { survey: Survey }): ReactElement {
  const { t } = useTranslation("workbook");
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useExport({ programId: survey.program.id }, (job) => setJobId(job.id));
  return (
    <>
      {jobId !== null && <ExportedFile jobId={jobId} />}
      <Button
        variant="default"
        onClick={() => start.mutate({ kind: "workbook", surveyId: survey.id })}
        loading={start.isPending}
      >
        {t(jobId === null ? "download.start" : "download.again")}
      </Button>
    </>
  );
}

function Upload({ survey, onStarted }: StartViewProps): ReactElement {
  const { t } = useTranslation("workbook");
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const fault = file === null ? null : workbookFileFault(file);
  const start = useMutation({
    mutationFn: (chosen: File) =>
      answerOf(
        checkWorkbook({
          path: { programId: survey.program.id, surveyId: survey.id },
          body: { file: chosen },
        }),
      ),
    onSuccess: (job) => {
      queryClient.setQueryData(["job", job.id], job);
      void queryClient.invalidateQueries({ queryKey: ["job", "list"] });
      onStarted(job.id);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && fault === null) start.mutate(file);
      }}
    >
      <Stack gap="sm">
        {start.error !== null && <ProblemNote error={start.error} title={t("refused")} />}
        <FileDrop
          file={file}
          fault={fault === null ? null : t(`fault.${fault}`)}
          onChoose={setFile}
          accept=".xlsx"
          title={t("drop.title")}
          hint={t("drop.hint")}
        />
        <div className="workbook-row">
          <Button type="submit" disabled={file === null || fault !== null} loading={start.isPending}>
            {t("check")}
          </Button>
          <span className="aq-quiet">{t("checkHint")}</span>
        </div>
      </Stack>
    </form>
  );
}

/** An upload whose changes were neither applied nor discarded. */
function WaitingNotice({
  survey,
  onOpen,
}: {
  survey: Survey;
  onOpen: (jobId: string) => void;
}): ReactElement | null {
  const { t } = useTranslation("workbook");
  const { data } = useQuery(checksQuery(survey.program.id));
  const waiting = data?.items.find((job) => {
    const result = checkResultOf(job);
    if (job.about.surveyId !== survey.id || result === null) return false;
    return result.total > 0 && result.applyJobId === null && !result.isDiscarded;
  });
  if (waiting === undefined) return null;
  return (
    <Notice
      title={t("waiting.title")}
      actions={
        <Button size="xs" variant="default" onClick={() => onOpen(waiting.id)}>
          {t("waiting.open")}
        </Button>
      }
    >
      {waiting.title} · <When at={waiting.createdAt} />
    </Notice>
  );
}
