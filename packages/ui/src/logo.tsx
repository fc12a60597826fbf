import { useId } from "react";

/**
 * The mark: a drop with the marks of a gauge. Its edges lie on whole pixels at 16 and 32 pixels. `tone`
 * draws it in the brand's colour or, as "mono", in the colour of the text around it.
 */
export function AppMark({ size = 24, tone = "brand" }: { size?: number; tone?: "brand" | "mono" }) {
  const id = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">
        <path d="M0 0h24v24H0Z" fill="#fff" />
        <path d="M15.75 9H24v1.5h-8.25ZM12 12h12v1.5H12ZM15.75 15H24v1.5h-8.25Z" fill="#000" />
      </mask>
      <path
        mask={`url(#${id})`}
        fill={tone === "mono" ? "currentColor" : "var(--aq-brand)"}
        d="M12 .75s-8.25 8.1-8.25 13.8a8.25 8.25 0 0 0 16.5 0C20.25 8.85 12 .75 12 .75Z"
      />
    </svg>
  );
}

/** The mark with the name beside it, or without for narrow places; then the name is read out. */
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
