import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../shell/shortcuts.ts";

/** The digits that choose options of the marked part. Draws nothing. */
export function OptionShortcuts({
  options,
  choose,
}: {
  options: number;
  choose: (place: number) => void;
}): ReactElement {
  return (
    <>
      {Array.from({ length: options }, (_, place) => (
        // An option is known by its place alone here.
        <OptionShortcut key={place} place={place} choose={choose} />
      ))}
    </>
  );
}

function OptionShortcut({ place, choose }: { place: number; choose: (place: number) => void }): null {
  const { t } = useTranslation("answer");
  useShortcut({
    keys: String(place + 1),
    label: t("shortcuts.option", { place: place + 1 }),
    group: t("shortcuts.group"),
    handler: () => choose(place),
  });
  return null;
}
