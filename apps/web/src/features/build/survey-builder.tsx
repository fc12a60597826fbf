import type { SurveyContent } from "@aquamark/program-content";
import { EmptyState } from "@aquamark/ui";
import { Button, VisuallyHidden } from "@mantine/core";
import { IconFolderPlus } from "@tabler/icons-react";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { BuilderToolbar } from "./builder-toolbar.tsx";
import { LinkMeasureDialog } from "./dialogs/link-measure-dialog.tsx";
import { NewMeasureDialog } from "./dialogs/new-measure-dialog.tsx";
import { UnplacedList } from "./lists/unplaced-list.tsx";
import type { ProgramEditor } from "./program-editor.ts";
import { SearchBar } from "./search/search-bar.tsx";
import { BuilderTree } from "./tree/builder-tree.tsx";
import { choose } from "./tree/tree-selection.ts";
import { TreeShortcuts } from "./tree/tree-shortcuts.tsx";
import { useTree } from "./tree/use-tree.ts";
import type { BuilderAddress } from "./use-builder-address.ts";
import { type Commands, useCommands } from "./use-commands.ts";

type SurveyBuilderProps = { editor: ProgramEditor; survey: SurveyContent; address: BuilderAddress };

/** One survey's toolbar, search and tree. */
export function SurveyBuilder({ editor, survey, address }: SurveyBuilderProps): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const tree = useTree(editor, survey, address);
  const commands = useCommands(editor, tree);
  const [isTreeActive, setTreeActive] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const [dialog, setDialog] = useState<"measure" | "link" | null>(null);
  const side = useRef<HTMLDivElement>(null);
  const measurePlace = useSteadyPlace(commands.measurePlace);
  const isEmpty = tree.rows.length === 0 && commands.draft === null && !tree.isFiltered;
  const firstLevel = survey.structure.levels[0]?.title ?? "";

  useTreeActivity(side, setTreeActive);
  const focusTree = () =>
    side.current?.querySelector<HTMLElement>("[role=tree]")?.focus({ preventScroll: true });
  const openDialog = (which: "measure" | "link") => {
    if (commands.measurePlace !== null) setDialog(which);
    else if (commands.mayEdit) commands.tell(t("add.notHere"));
  };

  return (
    <div className="build-survey" ref={side}>
      <BuilderToolbar
        tree={tree}
        commands={commands}
        address={address}
        isPicking={isPicking}
        onPicking={setPicking}
        onAddMeasure={() => openDialog("measure")}
        onLinkMeasure={() => openDialog("link")}
      />
      <SearchBar editor={editor} tree={tree} address={address} />
      {tree.match !== null && tree.match.count === 0 && (
        <EmptyState
          title={t("shell:list.noMatch")}
          action={
            <Button variant="default" onClick={() => address.change({ q: "" })}>
              {t("search.clear")}
            </Button>
          }
        >
          {t("search.noMatchNext")}
        </EmptyState>
      )}
      {isEmpty ? (
        <EmptyState
          title={t("empty.title", { survey: survey.title })}
          action={
            commands.mayEdit && (
              <Button
                leftSection={<IconFolderPlus size={16} aria-hidden />}
                onClick={() => commands.startAdding("after")}
              >
                {t("empty.add", { level: firstLevel })}
              </Button>
            )
          }
        >
          {t("empty.next")}
        </EmptyState>
      ) : (
        (tree.rows.length > 0 || commands.draft !== null) && (
          <BuilderTree
            editor={editor}
            tree={tree}
            commands={commands}
            isPicking={isPicking}
            onFocusChange={(hasFocus) => {
              // A click or tap chooses its own line, and must not choose the first one along with it.
              if (!hasFocus || !document.activeElement?.matches(":focus-visible")) return;
              const first = tree.rowIds[0];
              if (tree.selection.active === null && first !== undefined) {
                tree.setSelection(choose(first), { withPanel: false });
              }
            }}
          />
        )
      )}
      {tree.match !== null && tree.match.unplaced.length > 0 && (
        <UnplacedList
          editor={editor}
          tree={tree}
          commands={commands}
          address={address}
          ids={tree.match.unplaced}
        />
      )}
      <TreeShortcuts
        editor={editor}
        tree={tree}
        commands={commands}
        isTreeActive={isTreeActive}
        onAddMeasure={() => openDialog("measure")}
        onLinkMeasure={() => openDialog("link")}
        onSearch={() => side.current?.querySelector<HTMLInputElement>("input[type=search]")?.focus()}
        onOpenPanel={() => {
          const { active } = tree.selection;
          if (active !== null) tree.setSelection(choose(active));
          document.querySelector<HTMLElement>(".build__panel")?.focus();
        }}
        onEscape={() => {
          if (address.search.q !== undefined) address.change({ q: "" });
          else commands.dropClip();
        }}
      />
      <VisuallyHidden role="status" aria-live="polite">
        {commands.announcement}
      </VisuallyHidden>
      {dialog === "measure" && measurePlace !== null && (
        <NewMeasureDialog
          editor={editor}
          survey={survey}
          place={measurePlace}
          onAdd={(operations, label, id) => commands.applyAndChoose(operations, label, id)}
          onClose={() => {
            setDialog(null);
            focusTree();
          }}
        />
      )}
      {dialog === "link" && measurePlace !== null && (
        <LinkMeasureDialog
          editor={editor}
          survey={survey}
          place={measurePlace}
          onLink={(operations, label, id) => commands.applyAndChoose(operations, label, id)}
          onClose={() => {
            setDialog(null);
            focusTree();
          }}
        />
      )}
    </div>
  );
}

// A measure is chosen a moment before it is drawn; a dialog that is open keeps its place, and what is typed, until then.
function useSteadyPlace(place: Commands["measurePlace"]): Commands["measurePlace"] {
  const last = useRef(place);
  if (place !== null) last.current = place;
  return place ?? last.current;
}

// A dialog, such as the list of the shortcuts, takes the focus but not the meaning of the keys.
function useTreeActivity(side: { current: HTMLElement | null }, report: (isActive: boolean) => void): void {
  useEffect(() => {
    const listen = (event: FocusEvent) => {
      const target = event.target;
      if (!(target instanceof HTMLElement) || target.closest("[role=dialog]") !== null) return;
      const isInTree = side.current?.querySelector("[role=tree]")?.contains(target) ?? false;
      // A button within the tree, as of a deleted category, has its own meaning of Enter and Space.
      report(isInTree && target.closest("button") === null);
    };
    document.addEventListener("focusin", listen);
    return () => document.removeEventListener("focusin", listen);
  }, [side, report]);
}
