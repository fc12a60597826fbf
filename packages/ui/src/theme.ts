import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from "@mantine/core";
import { mix } from "./contrast.ts";
import {
  fontFamily,
  fontFamilyMonospace,
  fontSizes,
  type HueName,
  hues,
  radii,
  type Scheme,
  schemes,
  spacing,
} from "./tokens.ts";

/** What a hue becomes in a scheme: solid grounds, tinted grounds and text. */
type HueRoles = {
  filled: string;
  filledHover: string;
  onFilled: string;
  tint: string;
  tintHover: string;
  onTint: string;
  text: string;
};

/** The roles of a hue: deep with white on light, pale with ink on dark. */
export function hueRoles(hue: HueName, scheme: "light" | "dark"): HueRoles {
  const shade = hues[hue];
  // The neutral named dark runs the other way round.
  const [deep, deeper, pale, paler] =
    hue === "dark" ? [shade[6], shade[7], shade[1], shade[0]] : [shade[7], shade[8], shade[4], shade[3]];
  if (scheme === "light") {
    // The palest neutral is the canvas itself.
    const isNeutral = hue === "dark" || hue === "gray";
    return {
      filled: deep,
      filledHover: deeper,
      onFilled: "#ffffff",
      tint: isNeutral ? hues.gray[1] : shade[0],
      tintHover: isNeutral ? hues.gray[2] : shade[1],
      onTint: deeper,
      text: deep,
    };
  }
  return {
    filled: pale,
    filledHover: paler,
    onFilled: schemes.dark.onBrand,
    tint: mix(pale, schemes.dark.surface, 0.12),
    tintHover: mix(pale, schemes.dark.surface, 0.2),
    onTint: paler,
    text: paler,
  };
}

const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const hue = input.color ?? input.theme.primaryColor;
  // A filled ground is deep on light and pale on dark, so its text follows the scheme.
  return input.variant === "filled" && hue in hues ? { ...resolved, color: `var(--aq-on-${hue})` } : resolved;
};

/** Aquamark's Mantine theme; use with `cssVariablesResolver` and `@aquamark/ui/styles.css`. */
export const theme = createTheme({
  primaryColor: "tide",
  primaryShade: { light: 7, dark: 4 },
  colors: hues,
  variantColorResolver,
  white: "#ffffff",
  black: schemes.light.text,
  fontFamily,
  fontFamilyMonospace,
  fontSizes,
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.5", xl: "1.35" },
  headings: {
    fontFamily,
    fontWeight: "620",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: fontSizes.xxl, lineHeight: "1.2" },
      h2: { fontSize: fontSizes.xl, lineHeight: "1.3" },
      h3: { fontSize: fontSizes.lg, lineHeight: "1.4" },
      h4: { fontSize: fontSizes.md, lineHeight: "1.45" },
      h5: { fontSize: fontSizes.sm, lineHeight: "1.45" },
      h6: { fontSize: fontSizes.xs, lineHeight: "1.45" },
    },
  },
  spacing,
  radius: radii,
  defaultRadius: "md",
  focusRing: "auto",
  respectReducedMotion: true,
  cursorType: "pointer",
  shadows: {
    xs: "0 1px 2px rgba(9, 30, 33, 0.07)",
    sm: "0 1px 3px rgba(9, 30, 33, 0.10)",
    md: "0 4px 14px rgba(9, 30, 33, 0.12)",
    lg: "0 10px 28px rgba(9, 30, 33, 0.16)",
    xl: "0 18px 48px rgba(9, 30, 33, 0.22)",
  },
  components: {
    Anchor: { defaultProps: { underline: "hover" } },
    Badge: { defaultProps: { variant: "light", radius: "sm", tt: "none", fw: 550 } },
    Button: { defaultProps: { size: "sm", fw: 550 } },
    Checkbox: { defaultProps: { size: "sm", iconColor: "var(--mantine-primary-color-contrast)" } },
    Radio: { defaultProps: { size: "sm", iconColor: "var(--mantine-primary-color-contrast)" } },
    Menu: { defaultProps: { shadow: "md", withinPortal: true } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
        transitionProps: { duration: 120 },
      },
    },
    NumberInput: { defaultProps: { size: "sm" } },
    Paper: { defaultProps: { radius: "lg" } },
    PasswordInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", checkIconPosition: "right" } },
    Textarea: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        withArrow: true,
        multiline: true,
        events: { hover: true, focus: true, touch: true },
      },
    },
  },
});

/** Our colours as `--aq-…`, in the words of `tokens.ts`: `textMuted` is `--aq-text-muted`. */
function ownVariables(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scheme).map(([name, value]) => [
      `--aq-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
}

function mantineVariables(name: "light" | "dark"): Record<string, string> {
  const scheme = schemes[name];
  const variables: Record<string, string> = {
    "--mantine-color-bright": scheme.text,
    "--mantine-color-text": scheme.text,
    "--mantine-color-body": scheme.surface,
    "--mantine-color-error": scheme.dangerText,
    "--mantine-color-success": scheme.successText,
    "--mantine-color-placeholder": scheme.textFaint,
    "--mantine-color-anchor": scheme.link,
    "--mantine-color-default": scheme.surface,
    "--mantine-color-default-hover": scheme.hover,
    "--mantine-color-default-color": scheme.text,
    "--mantine-color-default-border": scheme.borderStrong,
    "--mantine-color-dimmed": scheme.textMuted,
    "--mantine-color-disabled": scheme.sunken,
    "--mantine-color-disabled-color": scheme.textFaint,
    "--mantine-color-disabled-border": scheme.border,
    "--mantine-primary-color-contrast": scheme.onBrand,
  };
  for (const hue of Object.keys(hues) as HueName[]) {
    const roles = hueRoles(hue, name);
    Object.assign(variables, {
      [`--mantine-color-${hue}-filled`]: roles.filled,
      [`--mantine-color-${hue}-filled-hover`]: roles.filledHover,
      [`--mantine-color-${hue}-light`]: roles.tint,
      [`--mantine-color-${hue}-light-hover`]: roles.tintHover,
      [`--mantine-color-${hue}-light-color`]: roles.onTint,
      [`--mantine-color-${hue}-text`]: roles.text,
      [`--mantine-color-${hue}-outline`]: roles.text,
      [`--mantine-color-${hue}-outline-hover`]: roles.tint,
      [`--aq-on-${hue}`]: roles.onFilled,
    });
  }
  return variables;
}

/** Mantine's variables and our own from the tokens, per scheme. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    "--aq-space-xxs": spacing.xxs,
    "--aq-space-xs": spacing.xs,
    "--aq-space-sm": spacing.sm,
    "--aq-space-md": spacing.md,
    "--aq-space-lg": spacing.lg,
    "--aq-space-xl": spacing.xl,
    "--aq-space-xxl": spacing.xxl,
  },
  light: { ...mantineVariables("light"), ...ownVariables(schemes.light) },
  dark: { ...mantineVariables("dark"), ...ownVariables(schemes.dark) },
});
