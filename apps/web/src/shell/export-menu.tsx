import { type ExportRequest, type Job, startExport } from "@aquamark/api-client";
import { Button, Group, Loader, Menu, type MenuItemProps, Popover } from "@mantine/core";
import {
  IconChevronDown,
  IconDownload,
  IconFileSpreadsheet,
  IconPrinter,
  IconUpload,
} from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createLink } from "@tanstack/react-router";
import { type ComponentPropsWithRef, type ReactElement, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";
import { JobFileButton, jobFileOf } from "./job-file.tsx";
import { isEnded, JobProgress, useJob } from "./job-progress.tsx";
import { useHasPermission } from "./session.ts";
import { toast } from "./toast.tsx";

type Survey = { programId: string; surveyId: string };

const MenuItemLink = createLink(function MenuItemLink(
  props: MenuItemProps & Omit<ComponentPropsWithRef<"a">, keyof MenuItemProps>,
): ReactElement {
  return <Menu.Item component="a" {...props} />;
});

/** Starts a job that writes a file; the job is the caller's to show. */
export function useFileJob<Body>(start: (body: Body) => Promise<Job>, onStarted: (job: Job) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: start,
    onSuccess: (job) => {
      queryClient.setQueryData(["job", job.id], job);
      void queryClient.invalidateQueries({ queryKey: ["job", "list"] });
      onStarted(job);
    },
    onError: (error) => toast.problem(error, { channel: "export" }),
  });
}

/** Starts the writing of a survey as a file. */
export function useExport({ programId }: Pick<Survey, "programId">, onStarted: (job: Job) => void) {
  return useFileJob((body: ExportRequest) => answerOf(startExport({ path: { programId }, body })), onStarted);
}

type FileMenuProps = {
  /** The job that was started from the menu, until it is closed. */
  jobId: string | null;
  onClose: () => void;
  isStarting: boolean;
  /** The items of the menu. */
  children: ReactNode;
};

/** A menu of files to be written; what has been asked for stands below it until it is closed, and under Jobs as well. */
export function FileMenu({ jobId, onClose, isStarting, children }: FileMenuProps): ReactElement {
  const { t } = useTranslation("workbook");
  return (
    <Popover
      opened={jobId !== null}
      onClose={onClose}
      position="bottom-end"
      withinPortal={false}
      trapFocus
      // The roles Mantine gives would say that the box around the menu opens it, and a box may say nothing like that.
      withRoles={false}
    >
      <Popover.Target>
        <div>
          <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button
                variant="default"
                leftSection={
                  isStarting ? <Loader size={16} aria-hidden /> : <IconDownload size={18} aria-hidden />
                }
                rightSection={<IconChevronDown size={14} aria-hidden />}
              >
                {t("menu.label")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>{children}</Menu.Dropdown>
          </Menu>
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t("menu.writing")} maw="min(26rem, 90vw)">
        {jobId !== null && <ExportedFile jobId={jobId} onClose={onClose} />}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The survey as a file to edit or to print, and the way to import an edited one. */
export function ExportMenu({ programId, surveyId }: Survey): ReactElement {
  const { t } = useTranslation("workbook");
  const mayImport = useHasPermission("program.import");
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useExport({ programId }, (job) => setJobId(job.id));
  const choose = (kind: "workbook" | "nested") => start.mutate({ kind, surveyId });

  return (
    <FileMenu jobId={jobId} onClose={() => setJobId(null)} isStarting={start.isPending}>
      <Menu.Item
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        onClick={() => choose("workbook")}
      >
        {t("menu.workbook")}
      </Menu.Item>
      <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => choose("nested")}>
        {t("menu.nested")}
      </Menu.Item>
      {mayImport && (
        <>
          <Menu.Divider />
          <MenuItemLink
            leftSection={<IconUpload size={16} aria-hidden />}
            to="/programs/$programId/surveys/$surveyId/workbook"
            params={{ programId, surveyId }}
          >
            {t("menu.page")}
          </MenuItemLink>
        </>
      )}
    </FileMenu>
  );
}

/** How far the writing of a file is, and the file once it is there. */
export function ExportedFile({
  jobId,
  onClose,
}: {
  jobId: string;
  onClose?: () => void;
}): ReactElement | null {
  const { t } = useTranslation("workbook");
  const { data: job } = useJob(jobId);
  if (job === undefined) return null;
  const file = jobFileOf(job);
  return (
    <div className="exported-file">
      {file === null ? (
        <JobProgress job={job} />
      ) : (
        <JobFileButton jobId={jobId} name={file.name} fullWidth={false} />
      )}
      <Group gap="xs" justify="space-between">
        <span className="aq-quiet">{t("menu.later")}</span>
        {isEnded(job.state) && onClose !== undefined && (
          <Button variant="default" size="xs" onClick={onClose}>
            {t("menu.close")}
          </Button>
        )}
      </Group>
    </div>
  );
}
