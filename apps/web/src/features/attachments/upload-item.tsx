import { ActionIcon, Button, Progress, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconUpload, IconX } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { problemFrom, problemMessage } from "../../shell/problem.ts";
import { mayBeRetried, megabytesMax, type Upload, type Uploads } from "./uploads.ts";

/** A file on its way, or why it did not arrive. */
export function UploadItem({
  upload,
  uploads,
  onDismissed,
}: {
  upload: Upload;
  uploads: Uploads;
  onDismissed: () => void;
}): ReactElement {
  const { t } = useTranslation("attachments");
  const format = useFormat();
  const { id, name, bytes, sent, state, error } = upload;
  const isFailed = state === "failed";
  const { code } = problemFrom(error);
  const percent = bytes === 0 ? 0 : Math.round((sent / bytes) * 100);
  const label = t(isFailed ? "forget" : "stop", { name });
  const Icon = isFailed ? IconAlertTriangle : IconUpload;
  return (
    <li className="attachment" data-failed={isFailed || undefined}>
      <Icon size={18} stroke={1.6} aria-hidden />
      <div className="attachment__text">
        <span className="attachment__name">{name}</span>
        {isFailed ? (
          <span className="attachment__fault" role="alert">
            {code === "too_large"
              ? t("tooLarge", { max: megabytesMax })
              : code === "file_empty"
                ? t("empty")
                : problemMessage(error)}
          </span>
        ) : (
          <>
            <Progress value={percent} size="sm" aria-label={t("sendingOf", { name })} />
            <span className="attachment__facts">
              {state === "waiting"
                ? t("waiting", { size: format.bytes(bytes) })
                : // All is sent before it is stored.
                  t(sent === bytes ? "storing" : "sending", {
                    sent: format.bytes(sent),
                    size: format.bytes(bytes),
                  })}
            </span>
          </>
        )}
      </div>
      {isFailed && mayBeRetried(error) && (
        <Button size="compact-xs" variant="default" onClick={() => uploads.retry(id)}>
          {t("retry")}
          <span className="aq-hidden-text">: {name}</span>
        </Button>
      )}
      <Tooltip label={label}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={label}
          onClick={() => {
            uploads.dismiss(id);
            onDismissed();
          }}
        >
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
