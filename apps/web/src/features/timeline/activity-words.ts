import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { i18n } from "../../shell/i18n.ts";
import type { Deed, Doer, ToldKind } from "./group-activity.ts";

/** People within a sentence: up to two by name, of more the first and how many others. */
export function useWho(): (doers: readonly Doer[]) => string {
  const { t } = useTranslation("timeline");
  const format = useFormat();
  return (doers) => {
    const [first = "", ...others] = doers.map(({ name, actingAs }) =>
      actingAs === null ? name : t("who.actingAs", { name, other: actingAs }),
    );
    return others.length < 2
      ? format.list([first, ...others])
      : t("who.more", { name: first, count: others.length });
  };
}

/** One sentence for what some people did to a thing. */
export function useDeed(): (kind: ToldKind, deed: Deed) => string {
  const who = useWho();
  return (kind, { verb, state, doers }) => {
    const key = `timeline:did.${kind}.${verb}`;
    return text(i18n.exists(key) ? key : `timeline:did.${kind}.other`, {
      who: who(doers),
      count: doers.length,
      // Where the catalogue has a sentence for the state, that one is taken.
      ...(state === null ? {} : { context: state }),
    });
  };
}

// Which verbs a kind has is the catalogue's to say, so these keys cannot be checked by their type.
function text(key: string, params: Record<string, unknown>): string {
  return (i18n.t as (key: string, params: Record<string, unknown>) => string)(key, params);
}
