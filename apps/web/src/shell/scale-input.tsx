import { CloseButton } from "@mantine/core";
import { type ReactElement, useId } from "react";
import "./scale-input.css";

const steps = [1, 2, 3, 4, 5] as const;

/**
 * A value of 1 to 5, or none. `inherited` is drawn apart where there is no value of its own.
 *
 * The five are radio buttons of the browser, so that arrow keys and screen readers know them.
 */
export function ScaleInput({
  label,
  value,
  inherited = null,
  inheritedLabel,
  stepLabel,
  clearLabel,
  disabled = false,
  onChange,
}: {
  label: string;
  value: number | null;
  inherited?: number | null;
  /** Says what an inherited value is, beside the steps. */
  inheritedLabel?: string;
  /** What a step is called when it is read out ("4 of 5"). */
  stepLabel: (step: number) => string;
  clearLabel: string;
  disabled?: boolean;
  onChange: (value: number | null) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className="scale" disabled={disabled}>
      <legend className="scale__legend">{label}</legend>
      <span className="scale__steps">
        {steps.map((step) => (
          <label
            key={step}
            className="scale__step"
            data-filled={(value !== null && step <= value) || undefined}
            data-inherited={(value === null && inherited !== null && step <= inherited) || undefined}
          >
            <input
              type="radio"
              className="scale__radio"
              name={name}
              checked={value === step}
              aria-label={stepLabel(step)}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
        {value !== null && !disabled && (
          <CloseButton size="sm" aria-label={clearLabel} title={clearLabel} onClick={() => onChange(null)} />
        )}
        {value === null && inherited !== null && inheritedLabel !== undefined && (
          <span className="scale__note">{inheritedLabel}</span>
        )}
      </span>
    </fieldset>
  );
}
