import type { DemoOrganisation } from "../organisations/organisation.ts";
import { normal, uniform } from "../random.ts";

/** The range of a figure: what the weakest and the best organisations report, and how many decimals people write. */
type Range = {
  worst: number;
  best: number;
  decimals: number;
  /** Figures such as rates differ by factors, not by amounts. */
  scale: "linear" | "logarithmic";
};

function linear(worst: number, best: number, decimals = 0): Range {
  return { worst, best, decimals, scale: "linear" };
}

function logarithmic(worst: number, best: number, decimals = 1): Range {
  return { worst, best, decimals, scale: "logarithmic" };
}

/** By measure. */
const RANGES: Record<string, Range> = {
  "am-plan-horizon": linear(4, 42),
  "am-plan-funded": linear(35, 100),
  "am-audit-actions": linear(38, 99),
  "am-demand-deviation": logarithmic(24, 0.8),
  "am-complaints": logarithmic(38, 1.4),
  "am-complaints-answered": linear(48, 99.5, 1),
  "am-interruption-rate": logarithmic(85, 2.5),
  "am-interruption-hours": logarithmic(16, 0.7),
  "am-planned-notice": linear(12, 120),
  "am-register-days": logarithmic(300, 2, 0),
  "am-inspections-done": linear(42, 100),
  "am-data-errors": logarithmic(95, 2),
  "am-field-devices": linear(5, 100),
  "am-exercises": linear(0, 8),
  "am-first-response": logarithmic(9, 0.5),
  "am-restore-hours": logarithmic(34, 1.5),
  "am-delivery-capacity": linear(1.5, 10),
  "am-on-time": linear(32, 96),
  "am-within-budget": linear(38, 97),
  "am-handover-days": logarithmic(330, 8, 0),
  "am-renewal-rate": linear(0.2, 1.9, 2),
  "am-backlog": logarithmic(24, 0.7),
  "am-maintenance-planned": linear(30, 88),
  "am-work-feedback": linear(25, 98),
  "am-spares-available": linear(62, 99, 1),
  "am-fault-rate": logarithmic(80, 3),
  "am-repeat-faults": logarithmic(36, 3),
  "am-training-hours": linear(8, 52),
  "am-vacancies": logarithmic(19, 1.5),
  "am-injury-rate": logarithmic(22, 0.6),
  "am-trust-rating": linear(4.6, 8.9, 1),
};

const OTHER = linear(0, 100);

/** The figure of a measure at a maturity; `name` makes it this organisation's own. */
export function figureAt(measure: string, maturity: number, name: string): number {
  const { worst, best, decimals, scale } = RANGES[measure] ?? OTHER;
  const at = Math.min(1, Math.max(0, maturity + 0.05 * normal(`figure|${name}`)));
  const value = scale === "linear" ? worst + at * (best - worst) : worst * (best / worst) ** at;
  return roundTo(value, decimals);
}

/** A number with at most so many decimals. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Percent complete, accurate and timely: completeness runs ahead of accuracy, and that of timeliness. */
export function dataCheckAt(part: string, maturity: number, name: string): number {
  const lag = { complete: 0, accurate: 6, timely: 14 }[part] ?? 0;
  return roundTo(
    Math.min(100, Math.max(5, 44 + 60 * maturity - lag + 4 * normal(`check|${part}|${name}`))),
    1,
  );
}

/** A share, from 0 to 1, of a total given elsewhere. */
export function shareOfTotal(maturity: number, name: string): number {
  return Math.min(1, Math.max(0, 0.16 + 0.92 * maturity + 0.06 * normal(`share|${name}`)));
}

/** Facts about an organisation that say nothing about how good it is, by measure and year. */
export function countOf(measure: string, organisation: DemoOrganisation, year: number): number {
  const { key, details } = organisation;
  const own = 1 + 0.2 * normal(`count|${measure}|${key}`);
  const growth = 1.012 ** (year - 2024);
  const assets = details.numberFte * 62 * (1 + 0.2 * normal(`count|am-asset-total|${key}`));
  switch (measure) {
    case "am-asset-total":
      return Math.round(assets * growth);
    case "am-critical-total":
      return Math.max(6, Math.round(assets * (0.015 + 0.03 * uniform(`critical|${key}`))));
    case "am-orders-due":
      return Math.round(details.numberFte * 21 * own * growth);
    case "am-service-targets":
      return Math.max(6, Math.round(22 * own));
    default:
      return Math.max(4, Math.round((14 + 0.012 * details.numberFte) * own) + 2 * (year - 2024));
  }
}

/** Planned and spent money of a year in millions of US dollars; the better the organisation, the closer they are. */
export function budgetOf(
  measure: string,
  organisation: DemoOrganisation,
  year: number,
  maturity: number,
): { planned: number; spent: number } {
  const { key, details } = organisation;
  const share = measure === "am-programme-spend" ? 0.45 + 0.5 * uniform(`programme|${key}`) : 0.82;
  const planned = (details.operatingCost / 1e6) * share * 1.025 ** (year - 2024);
  // Programmes are underspent more often than overspent.
  const swing = normal(`swing|${measure}|${key}|${year}`) - 0.4;
  const spent = planned * (1 + (0.03 + 0.13 * (1 - maturity)) * swing);
  return { planned: roundTo(planned, 1), spent: roundTo(spent, 1) };
}
