import { importProgram } from "@aquamark/api-client";
import { Notice, Section } from "@aquamark/ui";
import { Button, Checkbox, Group, MultiSelect, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { FileDrop } from "../../shell/file-drop.tsx";
import { ImportReport } from "../../shell/import-report.tsx";
import { isEnded, JobProgress, useJob } from "../../shell/job-progress.tsx";
import { useLeaveGuard } from "../../shell/leave-guard.ts";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission, useMe } from "../../shell/session.ts";
import { LearnWhatNext, ProblemNote, QueryView } from "../../shell/states.tsx";
import { useSurveyGroupChoices } from "../../shell/survey-group-choices.ts";
import { fileFault } from "./file-fault.ts";

/** Makes a program of a file: choose, start, watch, and read every fault, or what could not be carried over, by its place. */
export function ImportPage(): ReactElement {
  const { t } = useTranslation(["import", "shell"]);
  const mayImport = useHasPermission("program.import");
  const [jobId, setJobId] = useState<string | null>(null);
  if (!mayImport) return <LearnWhatNext error={{ status: 403, code: "forbidden" }} />;

  return (
    <Page
      title={t("title")}
      width="reading"
      trail={[{ key: "programs", content: <TextLink to="/programs">{t("programs")}</TextLink> }]}
      meta={t("lead")}
    >
      {jobId === null ? (
        <ImportForm onStarted={setJobId} />
      ) : (
        <ImportProgress jobId={jobId} onAgain={() => setJobId(null)} />
      )}
    </Page>
  );
}

function ImportForm({ onStarted }: { onStarted: (jobId: string) => void }): ReactElement {
  const { t } = useTranslation(["import", "shell"]);
  const { surveyGroups } = useMe();
  const mayFinalise = useHasPermission("program.finalise");
  const choices = useSurveyGroupChoices(surveyGroups);
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [groupIds, setGroupIds] = useState(() => surveyGroups.map((group) => group.id));
  const [isFinal, setFinal] = useState(false);
  const fault = file === null ? null : fileFault(file);

  const start = useMutation({
    mutationFn: (chosen: File) =>
      // The file comes last, so that the server knows the rest when its bytes arrive.
      answerOf(
        importProgram({
          body: { surveyGroupIds: groupIds, ...(isFinal ? { finalise: "true" as const } : {}), file: chosen },
        }),
      ),
    onSuccess: (job) => {
      queryClient.setQueryData(["job", job.id], job);
      void queryClient.invalidateQueries({ queryKey: ["job", "list"] });
      onStarted(job.id);
    },
  });
  useLeaveGuard(file !== null && !start.isSuccess);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && fault === null) start.mutate(file);
      }}
    >
      <Stack gap="lg">
        {start.error !== null && <ProblemNote error={start.error} title={t("refused")} />}
        <FileDrop
          file={file}
          fault={fault === null ? null : t(`fault.${fault}`)}
          onChoose={setFile}
          accept=".yaml,.yml,.json"
          title={t("drop.title")}
          hint={t("drop.hint")}
        />
        <MultiSelect
          label={t("shell:surveyGroups")}
          description={t("groupsHint")}
          data={choices.map((group) => ({ value: group.id, label: group.title }))}
          value={groupIds}
          onChange={setGroupIds}
          searchable
        />
        {groupIds.length === 0 && <Notice kind="warning">{t("noGroups")}</Notice>}
        {mayFinalise && (
          <Checkbox
            label={t("finalise")}
            description={t("finaliseHint")}
            checked={isFinal}
            onChange={(event) => setFinal(event.currentTarget.checked)}
          />
        )}
        <Group gap="xs">
          <Button type="submit" disabled={file === null || fault !== null} loading={start.isPending}>
            {t("start")}
          </Button>
          <ButtonLink to="/programs" variant="default">
            {t("shell:cancel")}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
}

function ImportProgress({ jobId, onAgain }: { jobId: string; onAgain: () => void }): ReactElement {
  const { t } = useTranslation("import");
  const query = useJob(jobId);
  return (
    <QueryView query={query} isPart>
      {(job) => (
        <>
          <Section title={job.title || t("running")}>
            <Stack>
              <JobProgress job={job} />
              <Group gap="xs">
                {job.state === "done" && typeof job.result?.programId === "string" && (
                  <ButtonLink to="/programs/$programId" params={{ programId: job.result.programId }}>
                    {t("open")}
                  </ButtonLink>
                )}
                {isEnded(job.state) && (
                  <Button variant="default" onClick={onAgain}>
                    {t(job.state === "failed" ? "tryOther" : "another")}
                  </Button>
                )}
                {!isEnded(job.state) && <span className="aq-quiet">{t("mayLeave")}</span>}
              </Group>
            </Stack>
          </Section>
          <ImportReport job={job} />
        </>
      )}
    </QueryView>
  );
}
