import { Tooltip } from "@mantine/core";
import { Fragment, useId } from "react";

/** The approval levels from the lowest on. */
export const approvalLevels = ["draft", "final", "reviewed", "approved"] as const;
export type ApprovalLevel = (typeof approvalLevels)[number];
/** A word for each level, from the catalogue. */
export type LevelLabels = Record<ApprovalLevel, string>;

/**
 * A level's sign: a dashed ring, a half-filled square, a diamond within a diamond, a solid disc with a
 * tick. The outlines differ, so that it is read without colour and at 14 pixels.
 */
export function LevelIcon({ level, size = 14 }: { level: ApprovalLevel; size?: number }) {
  return (
    <svg
      className="aq-level-icon"
      data-level={level}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      focusable="false"
    >
      {level === "draft" && <circle cx="8" cy="8" r="6" strokeDasharray="2.7 2.012" strokeLinecap="butt" />}
      {level === "final" && (
        <>
          <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1.25" />
          <path
            d="M2.25 8h11.5v4.5a1.25 1.25 0 0 1-1.25 1.25h-9a1.25 1.25 0 0 1-1.25-1.25Z"
            fill="currentColor"
          />
        </>
      )}
      {level === "reviewed" && (
        <>
          <path d="M8 1.3 14.7 8 8 14.7 1.3 8Z" strokeLinejoin="round" />
          <path d="M8 5.1 10.9 8 8 10.9 5.1 8Z" fill="currentColor" stroke="none" />
        </>
      )}
      {level === "approved" && (
        <>
          <circle cx="8" cy="8" r="7.500" fill="currentColor" stroke="none" />
          <path
            d="m4.7 8.3 2.2 2.2 4.4-4.7"
            stroke="var(--level-ground, var(--aq-surface))"
            strokeWidth="1.900"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
}

/** A level's sign and word. */
export function ApprovalBadge({
  level,
  label,
  size = "md",
}: {
  level: ApprovalLevel;
  label: string;
  size?: "md" | "lg";
}) {
  return (
    <span className="aq-level" data-level={level} data-size={size}>
      <LevelIcon level={level} size={size === "lg" ? 16 : 14} />
      {label}
    </span>
  );
}

/**
 * The four levels as buttons, the present one pressed. `refusals` says why a level cannot be chosen; such a
 * button stays reachable and tells its reason. Without `onChange` nothing can be chosen.
 */
export function ApprovalLevels({
  value,
  labels,
  label,
  refusals = {},
  onChange,
}: {
  value: ApprovalLevel;
  labels: LevelLabels;
  label: string;
  refusals?: Partial<Record<ApprovalLevel, string>>;
  onChange?: (level: ApprovalLevel) => void;
}) {
  const id = useId();
  return (
    <div className="aq-level-choice" role="group" aria-label={label}>
      {approvalLevels.map((level) => {
        const refusal = refusals[level];
        const isPossible = onChange !== undefined && refusal === undefined;
        return (
          <Fragment key={level}>
            <Tooltip label={refusal} disabled={!refusal} maw="20rem">
              <button
                type="button"
                data-level={level}
                aria-pressed={level === value}
                aria-disabled={!isPossible && level !== value}
                aria-describedby={refusal && `${id}-${level}`}
                onClick={() => isPossible && level !== value && onChange(level)}
              >
                <LevelIcon level={level} size={15} />
                {labels[level]}
              </button>
            </Tooltip>
            {refusal && (
              <span id={`${id}-${level}`} hidden>
                {refusal}
              </span>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/**
 * How many of `total` are at least at each level: a bar, a sign and a number per level.
 *
 * `describe` puts one level into words for those who hear the page ("12 of 40 at least final"). `compact`
 * suits a cell of a table: four small bars with their counts.
 */
export function LevelProgress({
  counts,
  total,
  labels,
  describe,
  compact = false,
}: {
  counts: Record<ApprovalLevel, number>;
  total: number;
  labels: LevelLabels;
  describe: (level: ApprovalLevel, count: number, total: number) => string;
  compact?: boolean;
}) {
  return (
    <ul className="aq-level-progress" data-compact={compact || undefined}>
      {approvalLevels.map((level) => (
        <li
          key={level}
          data-level={level}
          title={compact ? describe(level, counts[level], total) : undefined}
        >
          <span className="aq-level-progress__name" aria-hidden="true">
            <LevelIcon level={level} size={compact ? 12 : 14} />
            {!compact && labels[level]}
          </span>
          <span className="aq-level-progress__bar" aria-hidden="true">
            <span style={{ width: `${total > 0 ? Math.min(100, (100 * counts[level]) / total) : 0}%` }} />
          </span>
          <span className="aq-level-progress__count" aria-hidden="true">
            {counts[level]}
            {!compact && <small> / {total}</small>}
          </span>
          <span className="aq-hidden-text">{describe(level, counts[level], total)}</span>
        </li>
      ))}
    </ul>
  );
}
