import { z } from "zod";
import { Instant, Ref } from "../../platform/http/shapes.ts";

const Box = z
  .object({
    n: z
      .int()
      .nullable()
      .describe("Organisations with a value in this very category; null where that is hidden."),
    hidden: z
      .object({ code: z.string(), params: z.record(z.string(), z.unknown()) })
      .nullable()
      .describe("Why something is hidden."),
    median: z.number().optional(),
    q1: z.number().optional(),
    q3: z.number().optional(),
    p10: z.number().optional(),
    p90: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    values: z.array(z.number()).optional(),
  })
  .meta({ id: "Box" });

export const Statistics = z
  .object({
    approval: z.enum(["reviewed", "approved"]),
    parent: Ref.nullable(),
    parents: z.array(Ref),
    restricted: z
      .boolean()
      .describe("Whether figures are withheld where few organisations stand behind them."),
    n: z.int().nullable(),
    updatedAt: Instant.nullable(),
    items: z.array(
      z
        .object({
          categoryId: z.guid(),
          title: z.string(),
          number: z.string(),
          hasChildren: z.boolean(),
          box: Box,
          own: z.number().nullable().describe("The value of the marked submission."),
        })
        .meta({ id: "StatisticsItem" }),
    ),
  })
  .meta({ id: "Statistics" });
export type Statistics = z.infer<typeof Statistics>;
