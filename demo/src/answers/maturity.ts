import type { DemoOrganisation } from "../organisations/organisation.ts";
import { normal } from "../random.ts";

const SIZE_LEAD = { small: -0.07, medium: 0, large: 0.06 };
const FIRST_YEAR = 2024;

/** Independent kinds of maturity. In software security each question of a category builds on the one before. */
export type Model = "assets" | "software";

const HARDER_EACH_STEP: Record<Model, number> = { assets: 0, software: 0.16 };

/** How good an organisation is at something, before any question is asked: from 0 to 1. */
export type Maturity = (place: {
  functionId: string;
  measure: string;
  /** Its place in its category, from 0. */
  position: number;
  year: number;
}) => number;

/**
 * An organisation's hidden maturity: a level of its own, stronger and weaker
 * functions, easy and hard measures, a pace of improvement, and a little
 * chance each year. Everything but the last stays from year to year, so that
 * trends can be seen.
 */
export function maturityOf(organisation: DemoOrganisation, model: Model): Maturity {
  const { key, details } = organisation;
  const level = 0.46 + SIZE_LEAD[details.size] + 0.15 * normal(`level|${model}|${key}`);
  const pace = 0.04 + 0.018 * normal(`pace|${model}|${key}`);
  return ({ functionId, measure, position, year }) => {
    const strength = 0.09 * normal(`strength|${model}|${key}|${functionId}`);
    const ease = 0.09 * normal(`ease|${measure}`);
    const own = 0.11 * normal(`own|${key}|${measure}`);
    const chance = 0.025 * normal(`chance|${key}|${measure}|${year}`);
    const value =
      level +
      strength +
      ease +
      own +
      pace * (year - FIRST_YEAR) +
      chance -
      HARDER_EACH_STEP[model] * position;
    return Math.min(0.98, Math.max(0.02, value));
  };
}
