import { SegmentedControl, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";

/** Light, dark or as the system has it; kept by the browser. */
export function ColorSchemeChoice({
  label,
  labels,
}: {
  label: string;
  labels: { light: string; dark: string; auto: string };
}) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={label}
      size="xs"
      value={colorScheme}
      onChange={setColorScheme}
      data={[
        { value: "light", label: labels.light },
        { value: "dark", label: labels.dark },
        { value: "auto", label: labels.auto },
      ]}
    />
  );
}

/** The scheme on view, for what is drawn outside of CSS: `schemes[useScheme()]` are its colours. */
export function useScheme(): "light" | "dark" {
  return useComputedColorScheme("light");
}
