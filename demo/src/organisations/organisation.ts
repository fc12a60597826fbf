import type { SurveyGroupKey } from "./survey-groups.ts";

/** What an organisation runs. */
export type AssetType =
  | "waterWholesale"
  | "waterLocal"
  | "wastewaterWholesale"
  | "wastewaterLocal"
  | "stormwater"
  | "highwayBridge"
  | "roads"
  | "rail"
  | "ports"
  | "airports";

/** Facts about an organisation. Money is in US dollars (a year, or at replacement cost), volumes in megalitres a year; null is unknown. */
export type DemoOrganisationDetails = {
  size: "small" | "medium" | "large";
  ownership: "governmentRun" | "governmentOwned" | "private" | "shareholder";
  /** `internal`: a department of a larger body, such as a council. */
  structure: "internal" | "corporation";
  assetTypes: AssetType[];
  regulationLevel: "extensive" | "partial" | "none";
  populationServed: number | null;
  numberOfCustomers: number | null;
  operatingCost: number;
  revenue: number;
  /** Own staff, in full-time equivalents. */
  numberFte: number;
  /** Staff of contractors, in full-time equivalents. */
  numberFteExternal: number;
  volumeSupplied: number | null;
  volumeCollected: number | null;
  valueWaterWholesale: number | null;
  valueWaterLocal: number | null;
  valueWastewaterWholesale: number | null;
  valueWastewaterLocal: number | null;
};

/** A place in an invented country; no real address. */
export type DemoPlace = {
  description: string;
  country: string;
  region: string;
  city: string;
  latitude: number;
  longitude: number;
};

/** What the organisation mainly is; decides which measures are relevant to it. */
export type Sector = "water" | "council" | "roads" | "rail" | "port" | "airport" | "body";

export type DemoOrganisation = {
  key: string;
  name: string;
  url: string;
  sector: Sector;
  /** False for the industry body, which runs the programs and answers none. */
  isParticipant: boolean;
  surveyGroups: SurveyGroupKey[];
  details: DemoOrganisationDetails;
  places: DemoPlace[];
  /** An instant, RFC 3339 UTC. */
  createdAt: string;
};
