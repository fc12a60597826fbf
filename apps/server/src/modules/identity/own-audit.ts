/**
 * The kinds of things by which an entry of the audit that names no organisation is nevertheless the matter of an
 * organisation where somebody of it made it: `personal` what people do for themselves, beside what is about a user of
 * the organisation; `program` what they do to a program that the organisation may use. All else that they did, above
 * all for the organisations they were in before, is none of its matter.
 */
export const ownAuditKinds = {
  personal: ["job", "audit"],
  program: ["program", "survey", "category", "measure", "response_type"],
} as const;
