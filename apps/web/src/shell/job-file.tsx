import { client, type DownloadJobFileData, type Job } from "@aquamark/api-client";
import { Button, type ButtonProps } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

/** The file that a job has made, or null where it has none. */
export function jobFileOf({
  state,
  result,
}: Pick<Job, "state" | "result">): { name: string; bytes: number } | null {
  const file = result?.file;
  if (state !== "done" || typeof file !== "object" || file === null) return null;
  const { name, bytes } = file as Record<string, unknown>;
  return typeof name === "string" && typeof bytes === "number" ? { name, bytes } : null;
}

type JobFileButtonProps = ButtonProps & { jobId: string; name: string };

/** Downloads the file that a job has made. */
export function JobFileButton({ jobId, name, ...props }: JobFileButtonProps): ReactElement {
  const { t } = useTranslation("jobs");
  const href = client.buildUrl<DownloadJobFileData>({ url: "/api/v1/jobs/{jobId}/file", path: { jobId } });
  return (
    <Button
      {...props}
      component="a"
      href={href}
      download={name}
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {t("download", { name })}
    </Button>
  );
}
