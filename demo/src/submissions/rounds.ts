import type { Approval } from "@aquamark/scoring";
import type { Model } from "../answers/maturity.ts";
import { demoParticipants } from "../organisations/organisations.ts";
import { DEMO_ACCOUNT_ORGANISATION } from "../organisations/users.ts";
import { MAIN_SURVEY, type ProgramKey, SHORT_SURVEY } from "../programs/demo-programs.ts";
import { shuffled } from "../random.ts";

/** A survey answered by some organisations for one year. */
export type Round = {
  key: string;
  title: string;
  program: ProgramKey;
  /** The survey's id; null is the program's only one. */
  survey: string | null;
  year: number;
  model: Model;
  /** Organisations that take part, by key, with the level their submission has reached. */
  levels: ReadonlyMap<string, Approval>;
};

type Mix = Record<Approval, number>;

/** Gives out levels in a fixed mix; the first organisations of the list get the levels that `first` names. */
function levelsOf(
  name: string,
  organisations: string[],
  mix: Mix,
  first: Record<string, Approval>,
): Map<string, Approval> {
  const left = { ...mix };
  const levels = new Map<string, Approval>();
  for (const [organisation, approval] of Object.entries(first)) {
    levels.set(organisation, approval);
    left[approval]--;
  }
  const pool = (Object.entries(left) as [Approval, number][]).flatMap(([approval, n]) =>
    Array.from({ length: n }, () => approval),
  );
  const mixed = shuffled(pool, `levels|${name}`);
  for (const organisation of organisations) {
    if (levels.has(organisation)) continue;
    const approval = mixed.pop();
    if (approval !== undefined) levels.set(organisation, approval);
  }
  return levels;
}

const everyone = demoParticipants.map(({ key }) => key);
const waterFirst = demoParticipants
  .filter(({ surveyGroups }) => surveyGroups.includes("water"))
  .map(({ key }) => key);

/** Water utilities and councils that answered SAMM, and two that run transport: too few there to be compared. */
// biome-ignore format: a list of words.
const SAMM_ORGANISATIONS = [
  "tarn-valley-water", "ostermarsh-water", "larkwater", "brindle-coast-water", "three-rivers-bulk",
  "fennimore-water", "upper-dale-water", "thornwick-water", "anselm-water", "redscarp-water",
  "maravel-water", "willowbend-council", "averland-rail", "skelbrough-airport",
];

function mainRound(year: 2024 | 2025 | 2026, mix: Mix, own: Approval): Round {
  return {
    key: `${year}/${MAIN_SURVEY}`,
    title: `Year to June ${year}`,
    program: `asset-management-${year}`,
    survey: MAIN_SURVEY,
    year,
    model: "assets",
    levels: levelsOf(`${year}`, everyone, mix, { [DEMO_ACCOUNT_ORGANISATION]: own }),
  };
}

function shortRound(year: 2025 | 2026, mix: Mix, own: Approval): Round {
  return {
    key: `${year}/${SHORT_SURVEY}`,
    title: `Customer and resilience, year to June ${year}`,
    program: `asset-management-${year}`,
    survey: SHORT_SURVEY,
    year,
    model: "assets",
    levels: levelsOf(`short ${year}`, waterFirst, mix, { [DEMO_ACCOUNT_ORGANISATION]: own }),
  };
}

function sammRound(year: 2025 | 2026, mix: Mix, own: Approval): Round {
  return {
    key: `${year}/samm`,
    title: `Software security ${year}`,
    program: "samm",
    survey: null,
    year,
    model: "software",
    levels: levelsOf(`samm ${year}`, SAMM_ORGANISATIONS, mix, { [DEMO_ACCOUNT_ORGANISATION]: own }),
  };
}

/** Every round with its organisations; that of 2026 is still under way. */
export const demoRounds: readonly Round[] = [
  mainRound(2024, { draft: 0, final: 1, reviewed: 7, approved: 32 }, "approved"),
  mainRound(2025, { draft: 0, final: 3, reviewed: 11, approved: 26 }, "approved"),
  mainRound(2026, { draft: 11, final: 9, reviewed: 9, approved: 11 }, "draft"),
  shortRound(2025, { draft: 0, final: 0, reviewed: 3, approved: 9 }, "approved"),
  shortRound(2026, { draft: 3, final: 3, reviewed: 5, approved: 6 }, "final"),
  sammRound(2025, { draft: 0, final: 0, reviewed: 2, approved: 6 }, "approved"),
  sammRound(2026, { draft: 2, final: 2, reviewed: 5, approved: 5 }, "reviewed"),
];
