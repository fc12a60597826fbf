import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconHistory } from "@tabler/icons-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Response, ResponsePage } from "../../shell/api-types.ts";
import { useFormat, When } from "../../shell/format.tsx";
import type { AnswerContent } from "./answer-content.ts";
import type { LiveResult } from "./live-result.ts";
import { useAnswerWords } from "./use-answer-words.ts";

/** Beside the answer: is it valid, what does it score, at which level is it, who wrote it. */
export function AnswerStatus({
  page,
  response,
  content,
  live,
  levelControl,
  onExplain,
  onHistory,
}: {
  page: ResponsePage;
  response: Response;
  content: AnswerContent;
  live: LiveResult;
  levelControl: ReactNode;
  onExplain: () => void;
  onHistory: () => void;
}): ReactElement {
  const { t } = useTranslation("answer");
  const format = useFormat();
  const { weight } = page.measure;
  return (
    <aside className="answer-status" aria-labelledby="answer-status-title">
      <h2 id="answer-status-title">{t("status.title")}</h2>
      <Validity page={page} content={content} live={live} />
      {live.score !== undefined && (
        <div>
          <div className="aq-stat__value aq-number">{format.number(live.score)}</div>
          {weight !== undefined && live.raw !== undefined && (
            <p className="aq-quiet">
              {t("status.raw", { raw: format.number(live.raw, 4), weight: format.number(weight) })}
            </p>
          )}
          {response.revision > 0 && (
            <Button size="compact-sm" variant="subtle" px={0} onClick={onExplain} aria-haspopup="dialog">
              {t("status.explain")}
            </Button>
          )}
        </div>
      )}
      {levelControl}
      <p className="aq-quiet">
        {response.modifiedAt === null || response.modifiedBy === null ? (
          t("status.never")
        ) : (
          <>
            {t("status.version", { version: response.version })}, {response.modifiedBy.name},{" "}
            <When at={response.modifiedAt} />
          </>
        )}
      </p>
      {page.can.viewHistory && response.revision > 0 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconHistory size={14} aria-hidden />}
          onClick={onHistory}
          aria-haspopup="dialog"
        >
          {t("status.history")}
        </Button>
      )}
    </aside>
  );
}

function Validity({
  page,
  content,
  live,
}: {
  page: ResponsePage;
  content: AnswerContent;
  live: LiveResult;
}): ReactElement {
  const { t } = useTranslation("answer");
  const words = useAnswerWords(page.measure);
  const parts = page.measure.responseType.parts.length;

  if (live.error === null) {
    const text = content.notRelevant ? "notRelevant" : parts === 0 ? "comment" : "valid";
    return (
      <p className="validity" data-state="valid" role="status">
        <IconCircleCheck size={17} aria-hidden /> {t(`status.${text}`)}
      </p>
    );
  }
  if (live.error.code === "incomplete") {
    return (
      <p className="validity" data-state="incomplete" role="status">
        <IconCircleDashed size={17} aria-hidden />{" "}
        {t("status.incomplete", { answered: live.answeredParts, count: parts })}
      </p>
    );
  }
  return (
    <p className="validity" data-state="error" role="status">
      <IconAlertTriangle size={17} aria-hidden /> {words.errorText(live.error)}
    </p>
  );
}
