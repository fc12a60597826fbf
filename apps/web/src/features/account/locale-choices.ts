const offered = [
  "en-AU",
  "en-CA",
  "en-GB",
  "en-IE",
  "en-IN",
  "en-NZ",
  "en-SG",
  "en-US",
  "en-ZA",
  "da-DK",
  "de-AT",
  "de-CH",
  "de-DE",
  "es-ES",
  "es-MX",
  "fi-FI",
  "fr-CA",
  "fr-FR",
  "it-IT",
  "ja-JP",
  "ko-KR",
  "nb-NO",
  "nl-NL",
  "pl-PL",
  "pt-BR",
  "pt-PT",
  "sv-SE",
];

/** Ways of writing dates and numbers, each in its own words; the present one always among them. */
export function localeChoices(present: string | null): { value: string; label: string }[] {
  const values = present === null || offered.includes(present) ? offered : [present, ...offered];
  return values.map((value) => ({
    value,
    label: shownLocale(value),
  }));
}

/** The language tag in its own words. */
export function shownLocale(value: string): string {
  return new Intl.DisplayNames(value, { type: "language" }).of(value) ?? value;
}
