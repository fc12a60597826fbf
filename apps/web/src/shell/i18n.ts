import i18next, { type BackendModule, type ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Words } from "../words/words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: Words;
  }
}

export const languages = ["en"] as const;

const catalogues = import.meta.glob<{ default: ResourceKey }>("../words/*/*.json");

// A namespace is loaded with the first screen that uses it.
const backend: BackendModule = {
  type: "backend",
  init() {},
  read(language, namespace, callback) {
    const load = catalogues[`../words/${language}/${namespace}.json`];
    if (load === undefined) {
      callback(new Error(`No words for ${namespace} in ${language}.`), null);
      return;
    }
    load().then(
      (module) => callback(null, module.default),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

export const i18n = i18next.createInstance();

/** Loads the words every page needs; the others follow with their screens. */
export async function startI18n(): Promise<void> {
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: "en",
      fallbackLng: "en",
      supportedLngs: [...languages],
      ns: ["shell", "errors"],
      defaultNS: "shell",
      // React escapes what it draws.
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}
