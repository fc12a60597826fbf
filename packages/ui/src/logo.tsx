/**
 * The mark: an A filled with water up to its mark. `tone` draws it in the scheme's colours or, as "mono",
 * in the colour of the text around it.
 */
export function AppMark({ size = 24, tone = "brand" }: { size?: number; tone?: "brand" | "mono" }) {
  const ink = tone === "mono" ? "currentColor" : "var(--aq-brand)";
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={legs} fill={ink} />
      <path d={water} fill={ink} opacity={tone === "mono" ? 0.62 : 0.55} />
    </svg>
  );
}

const legs =
  "M12 1.5c.9 0 1.6.5 2 1.3l8.3 18c.4.9-.2 1.9-1.2 1.9h-2.4c-.6 0-1-.3-1.2-.8L12 9.4 6.500 21.900c-.2.5-.700.8-1.200.8H2.900c-1 0-1.600-1-1.200-1.900l8.300-18c.4-.8 1.100-1.300 2-1.300Z";
const water = "M8.700 15.200c1.100-.8 2.200-.8 3.300 0s2.200.8 3.300 0l3 7.500H5.700l3-7.500Z";

/** The mark with the name beside it, or without for narrow places; then the name is its label. */
export function AppLogo({
  size = 24,
  name = "Aquamark",
  withName = true,
  tone = "brand",
}: {
  size?: number;
  name?: string;
  withName?: boolean;
  tone?: "brand" | "mono";
}) {
  return (
    <span className="aq-logo">
      <AppMark size={size} tone={tone} />
      <span className={withName ? "aq-logo__name" : "aq-hidden-text"} style={{ fontSize: size * 0.76 }}>
        {name}
      </span>
    </span>
  );
}
