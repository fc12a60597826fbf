import { useTranslation } from "react-i18next";
import { i18n } from "../../shell/i18n.ts";

/** A name of code in words, such as "Applies on" for appliesOn and "Sign in" for sign_in. */
export function spelledOut(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/[_.\s]+/g, " ")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the audit calls its actions, areas and things; what has no words is called by its own name. */
export function useAuditWords() {
  const { t } = useTranslation("audit");
  const words = (key: string) =>
    // Which keys there are is asked just before.
    i18n.exists(`audit:${key}`) ? t(key as "title") : null;
  const kindOf = (kind: string) => words(`kind.${kind}`) ?? spelledOut(kind);
  return {
    action: (action: string): string => {
      const known = words(`action.${action.replaceAll(".", "_")}`);
      if (known !== null) return known;
      const [area = "", ...rest] = action.split(".");
      return rest.length === 0 ? spelledOut(action) : `${kindOf(area)}: ${spelledOut(rest.join(" "))}`;
    },
    /** What an action begins with, before its dot. */
    area: (area: string): string => words(`area.${area}`) ?? spelledOut(area),
    kind: kindOf,
  };
}
