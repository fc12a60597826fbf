import { type ReactElement, useEffect, useRef } from "react";

type TitleFieldProps = {
  label: string;
  depth: number;
  initial: string;
  /** With the title as typed, without blanks around it; empty where nothing was typed. */
  onDone: (title: string) => void;
  onCancel: () => void;
};

/** The field in which a line's title is typed: Enter or leaving it keeps what was typed, Escape does not. */
export function TitleField({ label, depth, initial, onDone, onCancel }: TitleFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const end = (finish: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    finish();
  };
  const done = () => end(() => onDone(field.current?.value.trim() ?? ""));

  return (
    <input
      ref={field}
      className="build-tree__field"
      style={{ "--depth": depth } as React.CSSProperties}
      aria-label={label}
      defaultValue={initial}
      maxLength={1_000}
      onBlur={done}
      onMouseDown={(event) => event.stopPropagation()}
      onTouchStart={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") {
          event.preventDefault();
          done();
        } else if (event.key === "Escape") {
          event.preventDefault();
          end(onCancel);
        }
      }}
    />
  );
}
