import { type ProgramContent, placeOf } from "@aquamark/program-content";
import { EmptyState, Notice, Tag } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconArrowLeft, IconPlus } from "@tabler/icons-react";
import { type ReactElement, useDeferredValue, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import type { Selected } from "./builder-search.ts";
import { followOtherTabs } from "./clipboard/clipboard.ts";
import { NewSurveyDialog } from "./dialogs/new-survey-dialog.tsx";
import { EditorNotices } from "./editor-notices.tsx";
import { ProblemsList } from "./errors/problems-list.tsx";
import { ResponseTypesList } from "./lists/response-types-list.tsx";
import { loadPanels, Panel } from "./panels.tsx";
import type { ProgramEditor } from "./program-editor.ts";
import { SaveIndicator } from "./save-indicator.tsx";
import { SideTabs } from "./side-tabs.tsx";
import { SurveyBuilder } from "./survey-builder.tsx";
import { SurveySwitcher } from "./survey-switcher.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import { type BuilderAddress, useBuilderAddress } from "./use-builder-address.ts";
import "./build.css";

/** The builder: on the left what there is, on the right the panel of what is chosen; one after the other on a phone. */
export function BuilderScreen({ editor }: { editor: ProgramEditor }): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const address = useBuilderAddress();
  const { content, base } = editor;
  const { search, selected } = address;
  const [isAdding, setAdding] = useState(false);
  const survey =
    content.surveys.get(search.survey ?? surveyWith(content, selected) ?? "") ??
    content.surveys.get(content.surveyOrder[0] ?? "");
  useEffect(followOtherTabs, []);
  useEffect(() => void loadPanels(), []);

  return (
    <Page
      title={t("title", { program: content.program.title })}
      trail={[
        { key: "programs", content: <TextLink to="/programs">{t("programs")}</TextLink> },
        {
          key: "program",
          content: (
            <TextLink to="/programs/$programId" params={{ programId: editor.programId }}>
              {content.program.title}
            </TextLink>
          ),
        },
      ]}
      meta={base.isFinalised && <Tag>{t("finalised.tag")}</Tag>}
      actions={
        <>
          <SaveIndicator editor={editor} />
          <UndoButtons editor={editor} />
        </>
      }
    >
      <EditorNotices editor={editor} />
      <div className="build" data-step={selected === null ? "tree" : "panel"}>
        <div className="build__side">
          <SurveySwitcher
            editor={editor}
            address={address}
            surveyId={survey?.id ?? null}
            onAdd={() => setAdding(true)}
          />
          <SideTabs editor={editor} address={address} />
          {search.view === "types" && <ResponseTypesList editor={editor} address={address} />}
          {search.view === "problems" && <ProblemsList editor={editor} address={address} />}
          {search.view === undefined &&
            (survey === undefined ? (
              <EmptyState
                title={t("noSurvey.title")}
                action={
                  editor.can.edit && (
                    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
                      {t("survey.add")}
                    </Button>
                  )
                }
              >
                {t("noSurvey.next")}
              </EmptyState>
            ) : (
              <SurveyBuilder key={survey.id} editor={editor} survey={survey} address={address} />
            ))}
        </div>
        <ChosenPanel editor={editor} address={address} surveyId={survey?.id ?? null} />
      </div>
      {isAdding && (
        <NewSurveyDialog
          editor={editor}
          address={address}
          onClose={() => {
            setAdding(false);
            // The button that opened it may have gone with the page's empty state.
            document.querySelector<HTMLElement>(".build__panel")?.focus();
          }}
        />
      )}
    </Page>
  );
}

/** The survey that a link without one means: where the category or measure lies. */
function surveyWith(content: ProgramContent, selected: Selected | null): string | undefined {
  if (selected === null) return undefined;
  if (selected.kind === "survey") return selected.id;
  return content.surveyOrder.find((id) => {
    const survey = content.surveys.get(id);
    if (survey === undefined) return false;
    return selected.kind === "category"
      ? survey.categories.has(selected.id)
      : placeOf(survey, selected.id) !== null;
  });
}

type ChosenPanelProps = { editor: ProgramEditor; address: BuilderAddress; surveyId: string | null };

function ChosenPanel({ editor, address, surveyId }: ChosenPanelProps): ReactElement {
  const { t } = useTranslation("build");
  const { selected, search } = address;
  const section = useRef<HTMLElement>(null);
  // The tree is drawn first: a panel with many fields must not hold up a line that moves.
  const settledEditor = useDeferredValue(editor);

  // A link to a problem leads to the field in which it is mended, once the panel has been drawn.
  const { field, select } = search;
  useEffect(() => {
    if (field === undefined || select === undefined) return;
    let tries = 0;
    const timer = window.setInterval(() => {
      const place = section.current?.querySelector<HTMLElement>(
        `[data-field="${CSS.escape(field)}"], #field-${CSS.escape(field)}`,
      );
      if (place != null) {
        place.scrollIntoView({ block: "center" });
        (place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE))?.focus();
      }
      if (place != null || ++tries > 20) window.clearInterval(timer);
    }, 100);
    return () => window.clearInterval(timer);
  }, [field, select]);

  return (
    <section className="build__panel" aria-label={t("panel.label")} ref={section} tabIndex={-1}>
      <Button
        className="build__back"
        size="compact-md"
        variant="default"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => address.select(null)}
      >
        {t("panel.back")}
      </Button>
      {selected === null ? (
        <Notice>{t("panel.nothing")}</Notice>
      ) : (
        <Panel editor={settledEditor} surveyId={surveyId} selected={selected} />
      )}
    </section>
  );
}

const FOCUSABLE = "input, textarea, select, button, [contenteditable=true], [tabindex]";
