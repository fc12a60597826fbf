const known = ["sent_back", "measure_appeared", "answer_became_erroneous"] as const;

/** Why a submission is a draft again, as a key of the catalogue. */
export function backToDraftReason(code: string): (typeof known)[number] | "other" {
  return known.find((each) => each === code) ?? "other";
}
