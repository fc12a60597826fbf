import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { pieceAt } from "./expression-pieces.ts";

// No piece spans lines, so that reading a line at a time gives the pieces of the whole text.
const language = StreamLanguage.define({
  name: "aquamark-expression",
  token(stream) {
    if (stream.eatSpace()) return null;
    const piece = pieceAt(stream.string, stream.pos);
    stream.pos = piece?.to ?? stream.pos + 1;
    return piece?.kind ?? null;
  },
  tokenTable: {
    number: tags.number,
    keyword: tags.keyword,
    constant: tags.atom,
    function: tags.function(tags.variableName),
    variable: tags.variableName,
    operator: tags.operator,
    bracket: tags.paren,
    unknown: tags.invalid,
  },
});

// Colours are the design's own, so that they follow light and dark by themselves.
const colours = HighlightStyle.define([
  { tag: tags.number, color: "var(--aq-level-final)" },
  { tag: tags.keyword, color: "var(--aq-level-reviewed)", fontWeight: "600" },
  { tag: tags.atom, color: "var(--aq-level-final)", fontWeight: "600" },
  { tag: tags.function(tags.variableName), color: "var(--aq-level-reviewed)" },
  { tag: tags.variableName, color: "var(--aq-link)" },
  { tag: [tags.operator, tags.paren], color: "var(--aq-text-muted)" },
  { tag: tags.invalid, color: "var(--aq-danger-text)" },
]);

const theme = EditorView.theme({
  "&": { color: "var(--aq-text)", backgroundColor: "transparent", fontSize: "var(--mantine-font-size-sm)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: "1.55" },
  ".cm-content": { padding: "0.4rem 0", caretColor: "var(--aq-text)", minHeight: "1.55em" },
  ".cm-line": { padding: "0 0.65rem" },
  ".cm-cursor": { borderLeftColor: "var(--aq-text)" },
  ".cm-placeholder": { color: "var(--aq-text-faint)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--aq-selected)", outline: "none" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--aq-danger-ground)" },
  ".cm-selectionMatch": { backgroundColor: "var(--aq-selected)" },
  ".cm-tooltip": {
    backgroundColor: "var(--aq-raised)",
    color: "var(--aq-text)",
    border: "1px solid var(--aq-border-strong)",
    borderRadius: "4px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mantine-font-family-monospace)",
    maxWidth: "min(34rem, 90vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.5rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--aq-selected)",
    color: "var(--aq-text)",
  },
  ".cm-completionDetail": {
    fontFamily: "var(--mantine-font-family)",
    fontStyle: "normal",
    color: "var(--aq-text-muted)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionInfo": { fontFamily: "var(--mantine-font-family)", maxWidth: "20rem" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--aq-danger-text)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--aq-danger-text)",
    textUnderlineOffset: "3px",
  },
});

/** Colouring of expressions by the very pieces that the parser reads. */
export const expressionLanguage: Extension = [language, syntaxHighlighting(colours), theme];
