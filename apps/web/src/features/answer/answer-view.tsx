import { restoreResponseVersion, setResponseApproval } from "@aquamark/api-client";
import { compileResponseType } from "@aquamark/scoring";
import { Notice } from "@aquamark/ui";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Response, ResponsePage, SavedResponse, Submission } from "../../shell/api-types.ts";
import type { AttachmentsProps } from "../../shell/attachment-place.ts";
import { applySaved, nextUnansweredQuery, responseQuery } from "../../shell/submission-queries.ts";
import { toast } from "../../shell/toast.tsx";
import { AnswerBar } from "./answer-bar.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerStatus } from "./answer-status.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { ExplanationPanel } from "./explanation-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import type { LevelControlProps } from "./level-control.ts";
import { liveResult } from "./live-result.ts";
import { OptionShortcuts } from "./option-shortcuts.tsx";
import { useAnswerShortcuts } from "./use-answer-shortcuts.ts";
import { useAutosave } from "./use-autosave.ts";

/** The answer itself with everything that keeps it safe: autosave, conflict, history. */
export function AnswerView({
  submission,
  page,
  levelControl,
  attachments,
}: {
  submission: Submission;
  page: ResponsePage;
  levelControl: (props: LevelControlProps) => ReactNode;
  attachments: (props: AttachmentsProps) => ReactNode;
}): ReactElement {
  const { t } = useTranslation("answer");
  const { measure, response } = page;
  const { parts } = measure.responseType;
  const queryClient = useQueryClient();
  const { autosave, state } = useAutosave(submission.id, page);
  const { content } = state;
  const [chosenPart, setChosenPart] = useState<string | null>(null);
  const [isRecoveredShown, setRecoveredShown] = useState(autosave.isRecovered);
  const [isHistoryOpen, history] = useDisclosure(false);
  const [isExplanationOpen, explanation] = useDisclosure(false);
  const nextUnanswered = useQuery(nextUnansweredQuery(submission.id, measure.id));
  const nextUnansweredId = nextUnanswered.data?.measureId ?? null;

  const { asksQuality } = submission.programFull;
  const compiled = useMemo(() => compileResponseType(measure.responseType), [measure.responseType]);
  const live = useMemo(
    () => liveResult(compiled, page, content, asksQuality),
    [compiled, page, content, asksQuality],
  );
  const isReadOnly = submission.readOnly !== null || !page.can.edit;
  const activePart =
    chosenPart ?? (parts.find(({ key }) => content.parts[key] === undefined) ?? parts[0])?.key ?? null;
  const change = (next: typeof content) => autosave.edit(next);

  const digits = useAnswerShortcuts({
    submissionId: submission.id,
    page,
    content,
    live,
    activePart,
    nextUnansweredId,
    isReadOnly,
    isPaused: state.theirs !== null,
    onActivate: setChosenPart,
    onChange: change,
    onSave: () => void autosave.flush(),
  });

  /** Another write of this response: after what is unsaved, with the revision that came of it. */
  async function write(send: (revision: number) => Promise<SavedResponse>): Promise<boolean> {
    const written = await autosave.write(async (revision): Promise<Response> => {
      const saved = await send(revision);
      applySaved(queryClient, submission.id, saved);
      return saved.response;
    });
    // What may be done depends on the level, and only the server knows.
    await queryClient.invalidateQueries({ queryKey: responseQuery(submission.id, measure.id).queryKey });
    return written !== null;
  }

  const path = { submissionId: submission.id, measureId: measure.id };
  const setLevel = (approval: Response["approval"]) =>
    write((revision) => answerOf(setResponseApproval({ path, body: { approval, revision } })));
  async function restore(version: number): Promise<void> {
    try {
      const isWritten = await write((revision) =>
        answerOf(restoreResponseVersion({ path: { ...path, version }, body: { revision } })),
      );
      if (!isWritten) return toast.info(t("history.notSavedFirst"));
      toast.success(t("history.restored", { version }));
      history.close();
    } catch (error) {
      toast.problem(error);
    }
  }

  return (
    // Leaving a field saves; the pages within keep their own focus.
    // The event only bubbles here from fields.
    <div onBlur={() => !isReadOnly && void autosave.flush()}>
      <OptionShortcuts {...digits} />
      <AnswerBar
        submissionId={submission.id}
        page={page}
        autosave={autosave}
        state={state}
        nextUnansweredId={nextUnansweredId}
        isReadOnly={isReadOnly}
      />
      {isRecoveredShown && state.theirs === null && (
        <div className="answer-section">
          <Notice
            kind="info"
            live
            title={t("recovered.title")}
            closeLabel={t("recovered.close")}
            onClose={() => setRecoveredShown(false)}
          >
            {t("recovered.text")}
          </Notice>
        </div>
      )}
      <div className="answer-layout">
        <div className="answer-layout__main">
          {state.theirs === null ? (
            <AnswerForm
              submissionId={submission.id}
              page={page}
              program={submission.programFull}
              showsScores={submission.can.viewScores}
              content={content}
              live={live}
              isReadOnly={isReadOnly}
              activePart={isReadOnly ? null : activePart}
              onActivate={setChosenPart}
              onChange={change}
              attachments={({ subMeasure }) =>
                attachments({
                  place: {
                    submissionId: submission.id,
                    measureId: measure.id,
                    subMeasureId: subMeasure?.id ?? null,
                  },
                  of: subMeasure?.title ?? null,
                  isReadOnly,
                })
              }
            />
          ) : (
            <ConflictPanel
              measure={measure}
              base={state.base}
              mine={content}
              theirs={state.theirs}
              onResolve={(resolved) => void autosave.resolve(resolved)}
            />
          )}
        </div>
        <div className="answer-layout__side">
          <AnswerStatus
            page={page}
            response={response}
            content={content}
            live={live}
            onExplain={explanation.open}
            onHistory={history.open}
            levelControl={levelControl({
              submission,
              page,
              response,
              hasError: live.error !== null,
              isReadOnly,
              onSet: setLevel,
            })}
          />
        </div>
      </div>
      <HistoryPanel
        submissionId={submission.id}
        measure={measure}
        present={content}
        mayRestore={page.can.restore && !isReadOnly}
        opened={isHistoryOpen}
        onClose={history.close}
        onRestore={restore}
      />
      <ExplanationPanel
        submissionId={submission.id}
        measure={measure}
        opened={isExplanationOpen}
        onClose={explanation.close}
      />
    </div>
  );
}
