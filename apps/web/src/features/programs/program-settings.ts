import type { Program } from "@aquamark/api-client";
import type { ProgramSettings } from "@aquamark/program-content";

/** What of a program its edit page changes. */
export function settingsOf(program: Program): ProgramSettings {
  const { title, description, source, language, asksQuality, hideAggregates, notRelevant } = program;
  return { title, description, source, language, asksQuality, hideAggregates, notRelevant };
}

/** As the server takes them: no blanks around the title, no source rather than an empty one. */
export function trimmed<T extends Partial<ProgramSettings>>(settings: T): T {
  const { title, source } = settings;
  return {
    ...settings,
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(source === undefined
      ? {}
      : { source: source === null || source.trim() === "" ? null : source.trim() }),
  };
}
