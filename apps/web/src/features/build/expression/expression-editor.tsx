import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, placeholder as placeholderOf } from "@codemirror/view";
import { type ReactElement, useEffect, useRef } from "react";
import { completionsAt, type VariableName } from "./completions.ts";
import { expressionLanguage } from "./expression-language.ts";

export type ExpressionEditorProps = {
  value: string;
  onChange: (value: string) => void;
  names: readonly VariableName[];
  /** One line of help for a function, a constant or a keyword. */
  helpOf: (label: string) => string;
  /** What the parser found, marked in the text. */
  fault: { from: number; to: number; message: string } | null;
  labelledBy: string;
  describedBy: string;
  isMultiLine: boolean;
  placeholder: string;
  takesFocus: boolean;
};

/** The field itself; loaded when the first expression is edited. Tab leaves it, as any other field. */
export default function ExpressionEditor(props: ExpressionEditorProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const attributes = useRef(new Compartment());
  const { value, fault } = props;

  useEffect(() => {
    if (host.current === null) return;
    const created = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          extensionsOf(latest),
          attributes.current.of(attributesOf(latest.current, false)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((each) => each.annotation(isOutside))) {
              latest.current.onChange(update.state.doc.toString());
            }
          }),
        ],
      }),
    });
    view.current = created;
    if (latest.current.takesFocus) created.focus();
    return () => {
      view.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => {
    const current = view.current;
    if (current === null || current.state.doc.toString() === value) return;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: value },
      annotations: isOutside.of(true),
    });
  }, [value]);

  const isInvalid = fault !== null;
  const { labelledBy, describedBy, isMultiLine } = props;
  useEffect(() => {
    view.current?.dispatch({
      effects: attributes.current.reconfigure(
        attributesOf({ labelledBy, describedBy, isMultiLine }, isInvalid),
      ),
    });
  }, [labelledBy, describedBy, isMultiLine, isInvalid]);

  useEffect(() => {
    const current = view.current;
    if (current === null) return;
    const { length } = current.state.doc;
    const marks = fault === null || fault.to > length ? [] : [{ ...fault, severity: "error" as const }];
    current.dispatch(setDiagnostics(current.state, marks));
  }, [fault]);

  return <div ref={host} className="expression__host" />;
}

// What the page puts in is no typing, and is not told back.
const isOutside = Annotation.define<boolean>();

function attributesOf(
  {
    labelledBy,
    describedBy,
    isMultiLine,
  }: Pick<ExpressionEditorProps, "labelledBy" | "describedBy" | "isMultiLine">,
  isInvalid: boolean,
): Extension {
  return EditorView.contentAttributes.of({
    "aria-labelledby": labelledBy,
    "aria-describedby": describedBy,
    "aria-multiline": String(isMultiLine),
    ...(isInvalid ? { "aria-invalid": "true" } : {}),
  });
}

function extensionsOf(latest: { current: ExpressionEditorProps }): Extension[] {
  const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { names, helpOf } = latest.current;
    const found = completionsAt(state.doc.toString(), pos, names, explicit);
    if (found === null) return null;
    return {
      from: found.from,
      to: found.to,
      validFor: /^[A-Za-z0-9_]*$/,
      options: found.options.map(({ label, kind, detail }) => {
        const help = kind === "own" || kind === "bound" ? "" : helpOf(label);
        return {
          label,
          detail,
          boost: kind === "own" ? 2 : kind === "bound" ? 1 : 0,
          ...(kind === "function" ? { apply: `${label}(` } : {}),
          ...(help === "" ? {} : { info: help }),
        };
      }),
    };
  };
  const { isMultiLine, placeholder } = latest.current;
  return [
    expressionLanguage,
    history(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [complete], icons: false }),
    isMultiLine ? [] : singleLine,
    EditorView.lineWrapping,
    placeholderOf(placeholder),
    keymap.of([
      ...closeBracketsKeymap,
      ...historyKeymap,
      ...defaultKeymap.filter(({ key }) => key !== "Mod-Enter"),
    ]),
  ];
}

const singleLine: Extension = [
  EditorView.clipboardInputFilter.of((text) => text.replace(/\s*\n\s*/g, " ")),
  EditorState.transactionFilter.of((transaction) => (transaction.newDoc.lines > 1 ? [] : transaction)),
];
