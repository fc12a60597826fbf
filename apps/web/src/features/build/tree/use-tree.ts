import { deletedAbove, pathOf, placeOf, type SurveyContent } from "@aquamark/program-content";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { stays } from "../../../shell/leave-guard.ts";
import { useStore } from "../../../shell/store.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { isEmptyQuery, parseQuery, type SearchMatch, searchSurvey } from "../search/search-query.ts";
import type { BuilderAddress } from "../use-builder-address.ts";
import {
  branchIds,
  type CategoryFacts,
  categoryFacts,
  errorCounts,
  openAtFirst,
  type TreeRow,
  treeRows,
} from "./tree-rows.ts";
import { choose, nothingChosen, prune, type TreeSelection } from "./tree-selection.ts";

// What was open stays open for somebody who comes back to a survey.
const openBySurvey = new Map<string, ReadonlySet<string>>();
// Going down with an arrow key held does not draw every panel on the way.
const PANEL_DELAY_MS = 160;

export type Tree = {
  survey: SurveyContent;
  rows: readonly TreeRow[];
  rowIds: readonly string[];
  /** The line the keyboard is on, where it is on view. */
  activeRow: TreeRow | null;
  activeIndex: number;
  selection: TreeSelection;
  /** Chooses lines; the panel of the active one follows, after a moment where it is a step by key. */
  setSelection: (selection: TreeSelection, options?: { isStep?: boolean; withPanel?: boolean }) => void;
  setOpen: (ids: readonly string[], isOpen: boolean) => void;
  openAll: () => void;
  closeAll: () => void;
  /** Null where nothing is searched for. */
  match: SearchMatch | null;
  /** Whether only what was found is on view. */
  isFiltered: boolean;
  facts: ReadonlyMap<string, CategoryFacts>;
  errorsOf: ReadonlyMap<string, number>;
};

/** The state of one survey's tree: what is open, found and chosen. */
export function useTree(editor: ProgramEditor, survey: SurveyContent, address: BuilderAddress): Tree {
  const { content, errors, latest } = editor;
  const { selected, select, search } = address;
  const chosenByAddress = selected?.kind === "category" || selected?.kind === "measure" ? selected.id : null;
  const openKey = `${editor.programId}/${survey.id}`;

  const [open, setOpenIds] = useState(() =>
    withWay(openBySurvey.get(openKey) ?? openAtFirst(survey), survey, chosenByAddress),
  );
  const [selection, setOnlySelection] = useState<TreeSelection>(() =>
    chosenByAddress === null ? nothingChosen : choose(chosenByAddress),
  );
  useEffect(() => {
    openBySurvey.set(openKey, open);
  }, [openKey, open]);

  const errorsOf = useMemo(() => errorCounts(errors, survey.id), [errors, survey.id]);
  const facts = useMemo(() => categoryFacts(content, survey, errorsOf), [content, survey, errorsOf]);
  const words = useDeferredValue(search.q ?? "");
  const query = useMemo(() => parseQuery(words), [words]);
  const match = useMemo(
    () => (isEmptyQuery(query) ? null : searchSurvey(content, survey, query, errorsOf)),
    [query, content, survey, errorsOf],
  );
  // Who looks for what is placed nowhere wants to see where it could go.
  const found = query.isUnplaced ? null : match;
  const showDeleted = search.deleted === "any";
  const rows = useMemo(
    () => treeRows(content, survey, { open, found, showDeleted }),
    [content, survey, open, found, showDeleted],
  );
  const rowIds = useMemo(() => rows.map(({ id }) => id), [rows]);

  const panelTimer = useRef<number | undefined>(undefined);
  // What the address is to say next, so that its echo is not taken for a link that was followed.
  const expected = useRef(chosenByAddress);
  useEffect(() => () => window.clearTimeout(panelTimer.current), []);

  const showPanel = useCallback(
    (id: string | null, isStep: boolean) => {
      window.clearTimeout(panelTimer.current);
      if (id === null || id === expected.current) return;
      const now = latest().surveys.get(survey.id);
      const kind = now?.categories.has(id) ? "category" : "measure";
      const show = () => {
        expected.current = id;
        select({ kind, id }, { isStep });
      };
      if (isStep) panelTimer.current = window.setTimeout(show, PANEL_DELAY_MS);
      else show();
    },
    [survey.id, latest, select],
  );

  const setSelection = useCallback<Tree["setSelection"]>(
    (next, { isStep = false, withPanel = true } = {}) => {
      setOnlySelection(next);
      if (withPanel && next.chosen.size === 1 && next.active !== null && next.chosen.has(next.active)) {
        showPanel(next.active, isStep);
      }
    },
    [showPanel],
  );

  // A link, the back button or a panel has chosen something else.
  const addressBefore = useRef(chosenByAddress);
  useEffect(() => {
    if (chosenByAddress === addressBefore.current) return;
    addressBefore.current = chosenByAddress;
    if (chosenByAddress === expected.current) return;
    expected.current = chosenByAddress;
    if (chosenByAddress === null) return;
    setOnlySelection(choose(chosenByAddress));
    setOpenIds((before) => withWay(before, survey, chosenByAddress));
  }, [chosenByAddress, survey]);

  // Who is asked before leaving a panel and stays there has not gone to the line that was chosen.
  const stayed = useStore(stays);
  const stayedBefore = useRef(stayed);
  useEffect(() => {
    if (stayed === stayedBefore.current) return;
    stayedBefore.current = stayed;
    expected.current = chosenByAddress;
    setOnlySelection(chosenByAddress === null ? nothingChosen : choose(chosenByAddress));
  }, [stayed, chosenByAddress]);

  const shownBefore = useRef(rowIds);
  useEffect(() => {
    const before = shownBefore.current;
    shownBefore.current = rowIds;
    if (before === rowIds) return;
    const kept = prune(selection, before, rowIds);
    if (kept === selection) return;
    setOnlySelection(kept);
    if (selection.active !== null && isGone(survey, selection.active)) showPanel(kept.active, true);
  }, [rowIds, selection, survey, showPanel]);

  const activeIndex = selection.active === null ? -1 : rowIds.indexOf(selection.active);
  return {
    survey,
    rows,
    rowIds,
    activeIndex,
    activeRow: rows[activeIndex] ?? null,
    selection,
    setSelection,
    setOpen: (ids, isOpen) =>
      setOpenIds((before) => {
        const next = new Set(before);
        for (const id of ids) {
          if (isOpen) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    openAll: () => setOpenIds(new Set(branchIds(survey))),
    closeAll: () => setOpenIds(new Set()),
    match,
    isFiltered: found !== null,
    facts,
    errorsOf,
  };
}

function isGone(survey: SurveyContent, id: string): boolean {
  return survey.categories.has(id) ? deletedAbove(survey, id) !== null : placeOf(survey, id) === null;
}

function withWay(open: ReadonlySet<string>, survey: SurveyContent, id: string | null): ReadonlySet<string> {
  if (id === null) return open;
  const above = survey.categories.get(id)?.parentId ?? placeOf(survey, id);
  const way = pathOf(survey, above).map((category) => category.id);
  return way.every((each) => open.has(each)) ? open : new Set([...open, ...way]);
}
