import { Button, CloseButton, TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconSearch } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";

/** Backwards and forwards through a list by cursor. A missing handler is a page that is not there. */
export function Pager({
  label,
  previousLabel,
  nextLabel,
  onPrevious,
  onNext,
  summary,
}: {
  label: string;
  previousLabel: string;
  nextLabel: string;
  onPrevious?: () => void;
  onNext?: () => void;
  /** What is shown of how many ("50 of 312"). */
  summary?: ReactNode;
}) {
  return (
    <nav className="aq-pager" aria-label={label}>
      <span role="status">{summary}</span>
      <span className="aq-pager__buttons">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconChevronLeft size={14} aria-hidden="true" />}
          disabled={!onPrevious}
          onClick={onPrevious}
        >
          {previousLabel}
        </Button>
        <Button
          variant="default"
          size="xs"
          rightSection={<IconChevronRight size={14} aria-hidden="true" />}
          disabled={!onNext}
          onClick={onNext}
        >
          {nextLabel}
        </Button>
      </span>
    </nav>
  );
}

/** A search field that reports what was typed once the person pauses (`delayMs`), or at once on Enter. */
export function SearchInput({
  value,
  onChange,
  label,
  placeholder,
  clearLabel,
  delayMs = 250,
  width = "20rem",
}: {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder?: string;
  clearLabel: string;
  delayMs?: number;
  width?: string;
}) {
  const [typed, setTyped] = useState(value);
  const reported = useRef(value);
  const report = useRef(onChange);

  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(() => {
    // A value changed from outside (the address bar's "back") replaces what was typed.
    if (value !== reported.current) {
      reported.current = value;
      setTyped(value);
    }
  }, [value]);

  useEffect(() => {
    if (typed === reported.current) return;
    const timer = setTimeout(() => send(typed), delayMs);
    return () => clearTimeout(timer);
  });

  function send(next: string) {
    if (next === reported.current) return;
    reported.current = next;
    report.current(next);
  }

  return (
    <TextInput
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={placeholder ?? label}
      value={typed}
      w={width}
      maw="100%"
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={
        typed === "" ? null : (
          <CloseButton
            size="sm"
            aria-label={clearLabel}
            onClick={() => {
              setTyped("");
              send("");
            }}
          />
        )
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Enter" && send(typed)}
    />
  );
}
