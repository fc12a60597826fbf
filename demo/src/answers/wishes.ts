import type { ProgramMeasure, ProgramPart } from "@aquamark/program-file";
import type { DemoOrganisation } from "../organisations/organisation.ts";
import { normal } from "../random.ts";
import { budgetOf, countOf, dataCheckAt, figureAt, shareOfTotal } from "./figures.ts";

/** What an organisation would answer to one part if every answer were open to it; `rank` is from 0 (the lowest option) to 1. */
export type Wish = { rank: number } | { value: number };

export type WishContext = {
  organisation: DemoOrganisation;
  measure: ProgramMeasure;
  year: number;
  /** From 0 to 1. */
  maturity: number;
  /** Values of the bound variables. */
  external: Readonly<Record<string, number>>;
};

/** How far the parts of a response type run ahead of the organisation's maturity or behind it. */
const PART_LEAD: Record<string, number> = {
  method: 0.08,
  record: 0.03,
  reach: 0.06,
  benefit: -0.07,
  high: 0.16,
  medium: 0.02,
  low: -0.18,
  first: 0.14,
  second: 0.04,
  third: -0.04,
};

/** Simple questions are answered more kindly than those with four parts. */
const TYPE_LEAD: Record<string, number> = { "yes-no": 0.2, confidence: 0.12 };

/** How an organisation would answer a part. */
export function wishFor(part: ProgramPart, context: WishContext): Wish {
  const { organisation, measure, year, maturity, external } = context;
  const name = `${organisation.key}|${measure.id}|${part.key}`;
  if (part.type === "multipleChoice") {
    const typical = PART_LEAD[part.key] ?? TYPE_LEAD[measure.responseType] ?? 0;
    const lead = typical + 0.07 * normal(`part|${name}`);
    // Stretched, so that the lowest and the highest option are chosen as often as the others.
    return { rank: 0.5 + 1.25 * (maturity + lead - 0.5) };
  }
  switch (measure.responseType) {
    case "count":
    case "count-within":
      return { value: countOf(measure.id, organisation, year) };
    case "part-of":
      return { value: Math.round((external["total"] ?? 0) * shareOfTotal(maturity, name)) };
    case "budget": {
      const { planned, spent } = budgetOf(measure.id, organisation, year, maturity);
      return { value: part.key === "planned" ? planned : spent };
    }
    case "data-checks":
      return { value: dataCheckAt(part.key, maturity, name) };
    default:
      return { value: figureAt(measure.id, maturity, name) };
  }
}
