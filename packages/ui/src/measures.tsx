import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCloudOff,
  IconLoader2,
  IconPencil,
} from "@tabler/icons-react";
import type { ReactNode } from "react";

/**
 * A percentage as a figure with a bar. `percent` runs from 0 to 100 and is null where there is none; `text`
 * is what stands there, already formatted ("61.3 %", "not scored"). The bar stops at its ends.
 */
export function ScoreBar({
  percent,
  text,
  label,
  inline = false,
}: {
  percent: number | null;
  text: string;
  label?: ReactNode;
  inline?: boolean;
}) {
  return (
    <div className="aq-score" data-inline={inline || undefined}>
      <div className="aq-score__row">
        {label && <span className="aq-score__label">{label}</span>}
        <span className="aq-score__value">{text}</span>
      </div>
      <div className="aq-score__track" aria-hidden="true">
        {percent !== null && <span style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />}
      </div>
    </div>
  );
}

/** How much of what is asked is answered; `text` says it ("12 of 40 answered"). */
export function AnsweredMeter({ answered, asked, text }: { answered: number; asked: number; text: string }) {
  const percent = asked > 0 ? Math.min(100, (100 * answered) / asked) : 0;
  return (
    <div className="aq-answered" data-complete={(asked > 0 && answered >= asked) || undefined}>
      <span className="aq-answered__text">{text}</span>
      <span className="aq-answered__track" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
    </div>
  );
}

export type SaveStateName = "saved" | "saving" | "unsaved" | "offline" | "conflict";

const saveIcons = {
  saved: IconCircleCheck,
  saving: IconLoader2,
  unsaved: IconPencil,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
};

/** Whether what was typed is safe, told to everybody as it changes. `action` is what helps ("Show both"). */
export function SaveState({
  state,
  label,
  action,
}: {
  state: SaveStateName;
  label: ReactNode;
  action?: ReactNode;
}) {
  const Icon = saveIcons[state];
  return (
    <span className="aq-save-state" data-state={state}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span role="status">{label}</span>
      {action}
    </span>
  );
}
