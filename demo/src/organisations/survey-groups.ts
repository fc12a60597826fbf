export type SurveyGroupKey = "water" | "transport";

export type DemoSurveyGroup = { key: SurveyGroupKey; title: string; description: string; createdAt: string };

/** The two survey groups. Council departments and the industry body are in both. */
export const demoSurveyGroups: readonly DemoSurveyGroup[] = [
  {
    key: "water",
    title: "Water sector",
    description: "Utilities and council departments that supply water or collect and treat wastewater.",
    createdAt: "2024-02-05T09:00:00.000Z",
  },
  {
    key: "transport",
    title: "Transport sector",
    description: "Road, rail, port and airport operators, and council departments that look after roads.",
    createdAt: "2024-02-05T09:05:00.000Z",
  },
];
