import type { ReactElement } from "react";

/** The word and its mark: a water level read against a scale. */
export function Logo(): ReactElement {
  return (
    <svg viewBox="0 0 148 32" height={28} role="img" aria-label="Aquamark" className="logo">
      <rect x="1" y="1" width="30" height="30" rx="8" fill="var(--mantine-primary-color-filled)" />
      <path d="M5 19c3.5-3 7-3 11 0s7.500 3 11 0v4a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4z" fill="#fff" />
      <path d="M9 6v7M16 6v9M23 6v7" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <text x="40" y="22" fontSize="18" fontWeight="650" fill="currentColor" fontFamily="inherit">
        Aquamark
      </text>
    </svg>
  );
}
