import type { ProgramKey } from "../programs/demo-programs.ts";
import { chance, pick } from "../random.ts";

const ofAssets = [
  "Asset management policy",
  "Strategic asset management plan",
  "Minutes of the asset committee",
  "Condition assessment, summary",
  "Risk register, extract",
  "Maintenance programme",
  "Internal audit report",
  "Training records",
  "Levels of service, as agreed",
  "Emergency exercise, lessons learned",
] as const;

const ofSoftware = [
  "Secure coding guideline",
  "Threat model",
  "Penetration test, summary",
  "Architecture review",
  "Security training plan",
  "Incident response plan",
] as const;

type Evidence = { organisation: string; program: ProgramKey; year: number };

/** The documents that an organisation names as evidence for an answer, in its own archive; none for most. */
export function evidenceFor(
  name: string,
  { organisation, program, year }: Evidence,
): { name: string; url: string }[] {
  if (!chance(0.06, `evidence|${name}`)) return [];
  const documents: readonly string[] = program === "samm" ? ofSoftware : ofAssets;
  const first = pick(documents, `document|${name}`);
  const others = documents.filter((document) => document !== first);
  const named = chance(0.25, `evidence again|${name}`)
    ? [first, pick(others, `other document|${name}`)]
    : [first];
  return named.map((document) => ({
    name: `${document} ${year}`,
    url: `https://documents.${organisation}.example/${year}/${document.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
  }));
}
