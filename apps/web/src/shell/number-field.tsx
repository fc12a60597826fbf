import { NumberInput, type NumberInputProps } from "@mantine/core";
import { type ReactElement, useMemo, useState } from "react";
import { useFormat } from "./format.tsx";

/** A number as the reader writes it, with their decimal sign or a point; null while the field is empty. */
export function NumberField({
  value,
  onChange,
  ...input
}: Omit<NumberInputProps, "value" | "onChange" | "decimalSeparator" | "allowedDecimalSeparators"> & {
  value: number | null;
  onChange: (value: number | null) => void;
}): ReactElement {
  const { locale } = useFormat();
  const decimal = useMemo(() => decimalSeparator(locale), [locale]);
  const [typed, setTyped] = useState<number | string>("");
  return (
    <NumberInput
      // What is typed stays as it is while it says the same: a sign alone is the beginning of a number.
      value={Object.is(numberFrom(typed), value) ? typed : (value ?? "")}
      onChange={(next) => {
        setTyped(next);
        onChange(numberFrom(next));
      }}
      decimalSeparator={decimal}
      allowedDecimalSeparators={[".", ","]}
      inputMode="decimal"
      hideControls
      {...input}
    />
  );
}

function numberFrom(typed: number | string): number | null {
  if (typeof typed === "number") return Number.isFinite(typed) ? typed : null;
  const value = typed.trim() === "" ? Number.NaN : Number(typed);
  return Number.isFinite(value) ? value : null;
}

function decimalSeparator(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
