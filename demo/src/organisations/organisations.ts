import { normal, uniform } from "../random.ts";
import type {
  AssetType,
  DemoOrganisation,
  DemoOrganisationDetails,
  DemoPlace,
  Sector,
} from "./organisation.ts";
import type { SurveyGroupKey } from "./survey-groups.ts";

type Row = [
  key: string,
  name: string,
  sector: Sector,
  /** People living in its area; for ports, rail and airports the figure sets the scale of everything else. */
  populationThousand: number,
  ownership: DemoOrganisationDetails["ownership"],
  regulation: DemoOrganisationDetails["regulationLevel"],
  country: keyof typeof COUNTRIES,
  region: string,
  city: string,
];

/** Invented countries, each laid over open sea so that no mark on a map meets a real place. */
const COUNTRIES = {
  Averland: { latitude: -43, longitude: 155 },
  Norvale: { latitude: 57, longitude: -14 },
  Sundria: { latitude: 38, longitude: -52 },
};

// biome-ignore format: a table is read row by row.
const ROWS: Row[] = [
  ["tarn-valley-water", "Tarn Valley Water", "water", 640, "governmentOwned", "extensive", "Averland", "Tarn Valley", "Marrowby"],
  ["ostermarsh-water", "Ostermarsh Water", "water", 1450, "governmentOwned", "extensive", "Averland", "Ostermarsh", "Port Ostery"],
  ["quillhaven-water", "Quillhaven Water and Sewer", "water", 210, "governmentOwned", "partial", "Averland", "Quill Coast", "Quillhaven"],
  ["larkwater", "Larkwater Corporation", "water", 380, "governmentOwned", "extensive", "Averland", "Upper Lark", "Larkbridge"],
  ["brindle-coast-water", "Brindle Coast Water", "water", 520, "shareholder", "extensive", "Averland", "Brindle Coast", "Sandry"],
  ["three-rivers-bulk", "Three Rivers Bulk Supply", "water", 2600, "governmentOwned", "extensive", "Averland", "Three Rivers", "Marrowby"],
  ["saltmere-desalination", "Saltmere Water Partners", "water", 900, "private", "partial", "Averland", "Ostermarsh", "Saltmere"],
  ["harrowmere-water", "Harrowmere Water", "water", 95, "governmentRun", "none", "Averland", "Harrow Plains", "Old Harrowmere"],
  ["kestrel-basin-water", "Kestrel Basin Water", "water", 160, "governmentOwned", "partial", "Averland", "Kestrel Basin", "Kestrel Creek"],
  ["fennimore-water", "Fennimore Water Services", "water", 2900, "shareholder", "extensive", "Norvale", "Fennimore", "Great Fenning"],
  ["upper-dale-water", "Upper Dale Water", "water", 1150, "private", "extensive", "Norvale", "Upper Dale", "Skelbrough"],
  ["thornwick-water", "Thornwick and Eddle Water", "water", 740, "shareholder", "extensive", "Norvale", "Thornwick", "Eddlestowe"],
  ["pellan-isles-water", "Pellan Isles Water Authority", "water", 48, "governmentRun", "partial", "Norvale", "Pellan Isles", "Pellanport"],
  ["wendlesea-wastewater", "Wendlesea Wastewater", "water", 1020, "private", "extensive", "Norvale", "Wendlesea", "Wendle"],
  ["clearbeck-water", "Clearbeck Water", "water", 330, "shareholder", "extensive", "Norvale", "Clearbeck", "Beckenhollow"],
  ["moorgate-drainage", "Moorgate Drainage Board", "water", 270, "governmentRun", "none", "Norvale", "Moorgate Levels", "Sallow End"],
  ["anselm-water", "Anselm Metropolitan Water District", "water", 3400, "governmentRun", "partial", "Sundria", "Anselm", "Anselm City"],
  ["two-pines-water", "Two Pines Utility District", "water", 120, "governmentRun", "none", "Sundria", "High Pines", "Two Pines"],
  ["calder-lakes-water", "Calder Lakes Water", "water", 460, "governmentOwned", "partial", "Sundria", "Calder Lakes", "Lake Esme"],
  ["redscarp-water", "Redscarp Water and Sanitation", "water", 850, "governmentOwned", "partial", "Sundria", "Redscarp", "Redscarp Falls"],
  ["delmar-sanitation", "Delmar Bay Sanitation", "water", 1300, "governmentRun", "partial", "Sundria", "Delmar Bay", "Delmar"],
  ["maravel-water", "Maravel Water", "water", 560, "shareholder", "extensive", "Sundria", "Maravel", "San Maravel"],
  ["lower-tarn-council", "Lower Tarn Council Infrastructure", "council", 140, "governmentRun", "none", "Averland", "Tarn Valley", "Tarnmouth"],
  ["willowbend-council", "Willowbend City Works", "council", 230, "governmentRun", "partial", "Averland", "Willow District", "Willowbend"],
  ["ashenholt-council", "Ashenholt Borough Engineering", "council", 310, "governmentRun", "partial", "Norvale", "Ashenholt", "Ashenholt"],
  ["port-esme-council", "Port Esme Public Works", "council", 180, "governmentRun", "none", "Sundria", "Calder Lakes", "Port Esme"],
  ["averland-roads", "Averland State Roads", "roads", 5200, "governmentRun", "none", "Averland", "Three Rivers", "Marrowby"],
  ["ostermarsh-tollways", "Ostermarsh Tollways", "roads", 1450, "shareholder", "partial", "Averland", "Ostermarsh", "Port Ostery"],
  ["norvale-highways", "Norvale Trunk Roads", "roads", 6100, "governmentOwned", "extensive", "Norvale", "Upper Dale", "Skelbrough"],
  ["redscarp-roads", "Redscarp County Roads", "roads", 850, "governmentRun", "none", "Sundria", "Redscarp", "Redscarp Falls"],
  ["anselm-bridges", "Anselm Bridge and Tunnel Authority", "roads", 3400, "governmentOwned", "partial", "Sundria", "Anselm", "Anselm City"],
  ["averland-rail", "Averland Rail Network", "rail", 4800, "governmentOwned", "extensive", "Averland", "Willow District", "Willowbend"],
  ["norvale-rail", "North Norvale Railway", "rail", 2400, "shareholder", "extensive", "Norvale", "Thornwick", "Thornwick Junction"],
  ["anselm-metro", "Anselm Metro", "rail", 3400, "governmentRun", "partial", "Sundria", "Anselm", "Anselm City"],
  ["port-ostery", "Port of Ostery", "port", 1450, "governmentOwned", "partial", "Averland", "Ostermarsh", "Port Ostery"],
  ["wendle-harbour", "Wendle Harbour Trust", "port", 700, "private", "partial", "Norvale", "Wendlesea", "Wendle"],
  ["delmar-port", "Delmar Bay Port Authority", "port", 1900, "governmentOwned", "partial", "Sundria", "Delmar Bay", "Delmar"],
  ["marrowby-airport", "Marrowby Airport", "airport", 2100, "private", "partial", "Averland", "Tarn Valley", "Marrowby"],
  ["skelbrough-airport", "Skelbrough International Airport", "airport", 3000, "shareholder", "extensive", "Norvale", "Upper Dale", "Skelbrough"],
  ["lake-esme-airport", "Lake Esme Airport Authority", "airport", 350, "governmentRun", "none", "Sundria", "Calder Lakes", "Lake Esme"],
];

const ASSET_TYPES: Record<Sector, AssetType[]> = {
  water: ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"],
  council: ["waterLocal", "wastewaterLocal", "stormwater", "roads"],
  roads: ["roads", "highwayBridge"],
  rail: ["rail"],
  port: ["ports"],
  airport: ["airports"],
  body: [],
};

/** Those that differ from their sector. */
const OWN_ASSET_TYPES: Record<string, AssetType[]> = {
  "three-rivers-bulk": ["waterWholesale"],
  "saltmere-desalination": ["waterWholesale"],
  "clearbeck-water": ["waterLocal"],
  "harrowmere-water": ["waterLocal", "wastewaterLocal"],
  "wendlesea-wastewater": ["wastewaterWholesale", "wastewaterLocal"],
  "delmar-sanitation": ["wastewaterWholesale", "wastewaterLocal"],
  "moorgate-drainage": ["stormwater"],
  "ostermarsh-tollways": ["roads"],
};

const GROUPS: Record<Sector, SurveyGroupKey[]> = {
  water: ["water"],
  council: ["water", "transport"],
  roads: ["transport"],
  rail: ["transport"],
  port: ["transport"],
  airport: ["transport"],
  body: ["water", "transport"],
};

/** US dollars of operating cost a year for each person in the area. */
const COST_PER_HEAD: Record<Sector, number> = {
  water: 190,
  council: 160,
  roads: 62,
  rail: 140,
  port: 75,
  airport: 95,
  body: 0,
};

/** Rounds to three significant digits, as people fill in such figures. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function detailsOf([key, , sector, thousand, ownership, regulation]: Row): DemoOrganisationDetails {
  const population = thousand * 1000;
  const assetTypes = OWN_ASSET_TYPES[key] ?? ASSET_TYPES[sector];
  const runs = (type: AssetType) => assetTypes.includes(type);
  const around = (value: number, what: string) => rounded(value * (1 + 0.12 * normal(`${what}|${key}`)));
  const operatingCost = around(population * COST_PER_HEAD[sector] * (0.4 + 0.15 * assetTypes.length), "cost");
  const value = (type: AssetType, perHead: number) =>
    runs(type) ? around(population * perHead, type) : null;
  const servesHomes = runs("waterLocal") || runs("wastewaterLocal") || runs("stormwater");
  const numberFte = Math.max(14, Math.round(around(operatingCost / 240_000, "fte")));
  return {
    size: operatingCost > 150e6 ? "large" : operatingCost > 40e6 ? "medium" : "small",
    ownership,
    structure: sector === "council" ? "internal" : "corporation",
    assetTypes,
    regulationLevel: regulation,
    populationServed: around(population, "population"),
    numberOfCustomers: servesHomes ? around(population / 2.4, "customers") : null,
    operatingCost,
    revenue: around(operatingCost * 1.4, "revenue"),
    numberFte,
    numberFteExternal: Math.round(numberFte * (0.2 + 0.5 * uniform(`external|${key}`))),
    volumeSupplied:
      runs("waterLocal") || runs("waterWholesale") ? around(population * 0.095, "supplied") : null,
    volumeCollected:
      runs("wastewaterLocal") || runs("wastewaterWholesale") ? around(population * 0.078, "collected") : null,
    valueWaterWholesale: value("waterWholesale", 900),
    valueWaterLocal: value("waterLocal", 1700),
    valueWastewaterWholesale: value("wastewaterWholesale", 1100),
    valueWastewaterLocal: value("wastewaterLocal", 1900),
  };
}

const SECOND_PLACE: Partial<Record<Sector, string>> = {
  water: "Treatment works",
  roads: "Traffic control centre",
  rail: "Depot",
  port: "Container terminal",
  airport: "Airfield works yard",
};

function placesOf([key, , sector, thousand, , , country, region, city]: Row): DemoPlace[] {
  const anchor = COUNTRIES[country];
  const near = (of: string, range: number) => Math.round(range * (2 * uniform(of) - 1) * 1e4) / 1e4;
  const latitude = anchor.latitude + near(`latitude|${region}|${city}`, 2.5);
  const longitude = anchor.longitude + near(`longitude|${region}|${city}`, 4);
  const office = {
    description: "Head office",
    country,
    region,
    city,
    latitude: round4(latitude),
    longitude: round4(longitude),
  };
  const second = SECOND_PLACE[sector];
  if (second === undefined || thousand < 300) return [office];
  const works = {
    ...office,
    description: second,
    latitude: round4(latitude + near(`second latitude|${key}`, 0.2)),
    longitude: round4(longitude + near(`second longitude|${key}`, 0.3)),
  };
  return [office, works];
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function organisationOf(row: Row, index: number): DemoOrganisation {
  const [key, name, sector] = row;
  return {
    key,
    name,
    url: `https://www.${key}.example`,
    sector,
    isParticipant: true,
    surveyGroups: GROUPS[sector],
    details: detailsOf(row),
    places: placesOf(row),
    createdAt: new Date(Date.UTC(2024, 1, 12 + Math.floor(index / 6), 8 + (index % 6), 15)).toISOString(),
  };
}

/** The key of the industry body, to which authors, consultants, authorities and admins belong. */
export const INDUSTRY_BODY = "network-stewardship-institute";

const industryBody: DemoOrganisation = {
  key: INDUSTRY_BODY,
  name: "Network Stewardship Institute",
  url: `https://www.${INDUSTRY_BODY}.example`,
  sector: "body",
  isParticipant: false,
  surveyGroups: GROUPS.body,
  details: {
    size: "small",
    ownership: "shareholder",
    structure: "corporation",
    assetTypes: [],
    regulationLevel: "none",
    populationServed: null,
    numberOfCustomers: null,
    operatingCost: 4_200_000,
    revenue: 4_500_000,
    numberFte: 19,
    numberFteExternal: 6,
    volumeSupplied: null,
    volumeCollected: null,
    valueWaterWholesale: null,
    valueWaterLocal: null,
    valueWastewaterWholesale: null,
    valueWastewaterLocal: null,
  },
  places: [
    {
      description: "Secretariat",
      country: "Averland",
      region: "Tarn Valley",
      city: "Marrowby",
      latitude: -42.6,
      longitude: 155.4,
    },
  ],
  createdAt: "2024-02-05T08:30:00.000Z",
};

/** Forty invented organisations that take part, water utilities first, and the industry body that runs the programs. */
export const demoOrganisations: readonly DemoOrganisation[] = [...ROWS.map(organisationOf), industryBody];

/** The forty that answer surveys. */
export const demoParticipants: readonly DemoOrganisation[] = demoOrganisations.filter((o) => o.isParticipant);
