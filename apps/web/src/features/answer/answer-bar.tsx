import { SaveState, type SaveStateName } from "@aquamark/ui";
import { Button, Group } from "@mantine/core";
import { IconArrowRight, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Response, ResponsePage, Uuid } from "../../shell/api-types.ts";
import { ButtonLink } from "../../shell/link.tsx";
import { problemMessage } from "../../shell/problem.ts";
import type { Autosave } from "./autosave.ts";
import { type AutosavePhase, type AutosaveState, phaseOf } from "./autosave-state.ts";

const stateNames: Record<AutosavePhase, SaveStateName> = {
  saved: "saved",
  saving: "saving",
  unsaved: "unsaved",
  offline: "offline",
  refused: "unsaved",
  conflict: "conflict",
};

/** Whether the answer is safe, and the way on to the neighbouring measures. Stays in view while answering. */
export function AnswerBar({
  submissionId,
  page,
  autosave,
  state,
  nextUnansweredId,
  isReadOnly,
}: {
  submissionId: Uuid;
  page: ResponsePage;
  autosave: Autosave<Response>;
  state: AutosaveState<Response>;
  nextUnansweredId: Uuid | null;
  isReadOnly: boolean;
}): ReactElement {
  const { t } = useTranslation("answer");
  const { previous, next } = page.measure;
  const phase = phaseOf(state);

  return (
    <div className="answer-bar">
      {isReadOnly || (phase === "saved" && state.revision === 0) ? (
        <span className="aq-quiet">{!isReadOnly && t("save.notStarted")}</span>
      ) : (
        <SaveState
          state={stateNames[phase]}
          label={<SaveWords phase={phase} state={state} isSafe={autosave.isSafe} />}
          action={
            (phase === "unsaved" || phase === "offline" || phase === "refused") && (
              <Button size="compact-xs" variant="default" onClick={() => void autosave.flush()}>
                {t("save.now")}
              </Button>
            )
          }
        />
      )}
      <Group className="answer-bar__links" role="group" aria-label={t("nav.label")}>
        {previous !== null && (
          <ButtonLink
            to="/submissions/$submissionId/measures/$measureId"
            params={{ submissionId, measureId: previous.id }}
            size="xs"
            variant="default"
            leftSection={<IconChevronLeft size={14} aria-hidden />}
            aria-label={t("nav.previousTitle", { title: previous.title })}
          >
            {t("nav.previous")}
          </ButtonLink>
        )}
        {next !== null && (
          <ButtonLink
            to="/submissions/$submissionId/measures/$measureId"
            params={{ submissionId, measureId: next.id }}
            size="xs"
            variant="default"
            rightSection={<IconChevronRight size={14} aria-hidden />}
            aria-label={t("nav.nextTitle", { title: next.title })}
          >
            {t("nav.next")}
          </ButtonLink>
        )}
        {nextUnansweredId !== null && nextUnansweredId !== page.measure.id && (
          <ButtonLink
            to="/submissions/$submissionId/measures/$measureId"
            params={{ submissionId, measureId: nextUnansweredId }}
            size="xs"
            rightSection={<IconArrowRight size={14} aria-hidden />}
          >
            {t("nav.nextUnanswered")}
          </ButtonLink>
        )}
      </Group>
    </div>
  );
}

function SaveWords({
  phase,
  state,
  isSafe,
}: {
  phase: AutosavePhase;
  state: AutosaveState<Response>;
  isSafe: boolean;
}): ReactElement {
  const { t } = useTranslation(["answer", "errors"]);
  if (phase === "saved") return <>{t("save.saved")}</>;
  if (phase === "offline") return <>{t(isSafe ? "save.offline" : "save.offlineUnsafe")}</>;
  if (phase === "refused" && state.problem !== null) {
    return <>{t("save.refused", { reason: problemMessage(state.problem) })}</>;
  }
  return <>{t(`save.${phase === "refused" ? "unsaved" : phase}`)}</>;
}
