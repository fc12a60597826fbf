import type { DemoOrganisation, Sector } from "../organisations/organisation.ts";
import { chance, pick } from "../random.ts";

/** Measures that do not apply to a sector, with what people write about it. */
const BY_SECTOR: Partial<Record<Sector, Record<string, string>>> = {
  port: {
    "am-vulnerable-users":
      "Our users are shipping lines and terminal tenants; the measure does not fit a port.",
    "am-customer-panel": "The port users' council is set up by law and is not ours.",
  },
  airport: { "am-demand-management": "Slots are given out by the coordinator, not by us." },
  roads: { "am-complaints-answered": "Complaints are answered by the ministry's contact centre." },
};

/** Bulk suppliers and others without customers of their own. */
const WITHOUT_CUSTOMERS: Record<string, string> = {
  "am-complaints": "We supply other utilities and have no customers of our own.",
  "am-complaints-answered": "We supply other utilities and have no customers of our own.",
  "am-vulnerable-users": "The retailers keep these lists; we learn of them through the supply agreement.",
};

const REASONS = [
  "Not part of our duties; the owner of the network does this.",
  "We gave this task to a sister organisation in the last reorganisation.",
  "We have no assets of this kind.",
  "Done for us by the state, without our influence.",
];

/** Measures that may be not relevant by the way an organisation is set up. None of them is the source of a binding. */
const MAY_BE_NOT_RELEVANT = [
  "am-fleet",
  "am-control-room",
  "am-valuation",
  "am-mutual-aid",
  "am-disposal",
  "am-contractor-work",
  "am-demand-management",
  "am-customer-panel",
];

/** Why a measure is not relevant to an organisation, or null where it is relevant. */
export function notRelevantReason(organisation: DemoOrganisation, measure: string): string | null {
  const { key, sector, details } = organisation;
  const bySector = BY_SECTOR[sector]?.[measure];
  if (bySector !== undefined) return bySector;
  if (sector === "water" && details.numberOfCustomers === null && measure in WITHOUT_CUSTOMERS) {
    return WITHOUT_CUSTOMERS[measure] ?? null;
  }
  const name = `not relevant|${key}|${measure}`;
  return MAY_BE_NOT_RELEVANT.includes(measure) && chance(0.1, name) ? pick(REASONS, name) : null;
}
