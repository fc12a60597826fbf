import { z } from "zod";

const amount = z.number().nonnegative().nullable().optional();

/** What an organisation tells of itself; all of it may be left out. Money is US dollars, volumes are megalitres a year. */
export const OrganisationDetails = z
  .object({
    size: z.enum(["small", "medium", "large"]).nullable().optional(),
    ownership: z.enum(["governmentRun", "governmentOwned", "private", "shareholder"]).nullable().optional(),
    structure: z.enum(["internal", "corporation"]).nullable().optional(),
    regulationLevel: z.enum(["extensive", "partial", "none"]).nullable().optional(),
    assetTypes: z
      .array(
        z.enum([
          "waterWholesale",
          "waterLocal",
          "wastewaterWholesale",
          "wastewaterLocal",
          "stormwater",
          "highwayBridge",
          "roads",
          "rail",
          "ports",
          "airports",
        ]),
      )
      .optional(),
    populationServed: amount,
    numberOfCustomers: amount,
    operatingCost: amount,
    revenue: amount,
    numberFte: amount,
    numberFteExternal: amount,
    volumeSupplied: amount,
    volumeCollected: amount,
    valueWaterWholesale: amount,
    valueWaterLocal: amount,
    valueWastewaterWholesale: amount,
    valueWastewaterLocal: amount,
  })
  .meta({ id: "OrganisationDetails" });
export type OrganisationDetails = z.infer<typeof OrganisationDetails>;
