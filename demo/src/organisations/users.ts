import { integer, shuffled } from "../random.ts";
import type { DemoOrganisation } from "./organisation.ts";
import { demoParticipants, INDUSTRY_BODY } from "./organisations.ts";
import type { SurveyGroupKey } from "./survey-groups.ts";

export type Role = "clerk" | "org_admin" | "author" | "consultant" | "authority" | "admin" | "super_admin";

export type DemoUser = {
  /** The part of the address before the @, with the organisation where it is not a demo account. */
  key: string;
  name: string;
  email: string;
  role: Role;
  /** The key of the organisation. */
  organisation: string;
  surveyGroups: SurveyGroupKey[];
  /** An IANA name; null takes the instance's. */
  timeZone: string | null;
  locale: string | null;
  /** An instant, RFC 3339 UTC. */
  createdAt: string;
};

/** A user whose address and password are printed at start: one for each role. `about` says what to try with it. */
export type DemoAccount = DemoUser & { about: string };

const DOMAIN = "demo.aquamark.example";
const BOTH: SurveyGroupKey[] = ["water", "transport"];

/** The organisation of the clerk's and the organisation administrator's demo accounts. */
export const DEMO_ACCOUNT_ORGANISATION = "tarn-valley-water";

function accountUser(name: string, login: string, role: Role, organisation: string): DemoUser {
  return {
    key: login,
    name,
    email: `${login}@${DOMAIN}`,
    role,
    organisation,
    surveyGroups: organisation === INDUSTRY_BODY ? BOTH : ["water"],
    timeZone: null,
    locale: null,
    // Whoever sets an instance up makes its first organisation and is its first user.
    createdAt: role === "super_admin" ? "2024-02-05T08:30:00.000Z" : "2024-02-12T09:00:00.000Z",
  };
}

const accountUsers: readonly DemoUser[] = [
  accountUser("Ines Calloway", "clerk", "clerk", DEMO_ACCOUNT_ORGANISATION),
  accountUser("Tobias Achterberg", "orgadmin", "org_admin", DEMO_ACCOUNT_ORGANISATION),
  accountUser("Mei-Lin Haversham", "author", "author", INDUSTRY_BODY),
  accountUser("Kwabena Oduro", "consultant", "consultant", INDUSTRY_BODY),
  accountUser("Saoirse Brannigan", "authority", "authority", INDUSTRY_BODY),
  accountUser("Rajesh Venkataraman", "admin", "admin", INDUSTRY_BODY),
  accountUser("Lucía Montserrat", "superadmin", "super_admin", INDUSTRY_BODY),
];

const ABOUT: Record<Role, string> = {
  clerk: "answers for Tarn Valley Water",
  org_admin: "sees the scores of Tarn Valley Water and its peers",
  author: "writes programs and surveys",
  consultant: "reviews submissions",
  authority: "approves submissions",
  admin: "runs programs, access and users",
  super_admin: "sees and changes everything",
};

/** One account for each role, lowest rank first. */
export const demoAccounts: readonly DemoAccount[] = accountUsers.map((user) => ({
  ...user,
  about: ABOUT[user.role],
}));

// biome-ignore format: a list of words.
const FIRST_NAMES = [
  "Amara", "Björn", "Chidi", "Dilnoza", "Eleni", "Farid", "Gwendolyn", "Hiroshi", "Ishani", "Jarrah",
  "Katarzyna", "Leilani", "Mateo", "Nadia", "Oskar", "Priya", "Quentin", "Rosalind", "Samir", "Tamsin",
  "Ulrike", "Viktor", "Wairimu", "Xiomara", "Yusuf", "Zofia", "Anahera", "Bogdan", "Carmen", "Dmitri",
  "Esther", "Femi", "Giulia", "Hamish", "Ikram", "Jun", "Keala", "Lars", "Mirembe", "Noor",
  "Olga", "Pedro", "Ruth", "Stellan", "Thandiwe", "Uma", "Vasilis", "Winifred",
];

// biome-ignore format: a list of words.
const LAST_NAMES = [
  "Abernethy", "Banerjee", "Castellanos", "Dragomir", "Eriksen", "Fairweather", "Ghorbani", "Halloran", "Ivanova", "Jankowski",
  "Kaleo", "Lindqvist", "Mbeki-Hart", "Nakagawa", "Okonjo", "Pemberton", "Quispe", "Rautio", "Sandoval", "Tamihana",
  "Underhill", "Vasquez", "Wijaya", "Xanthos", "Yilmaz", "Zieliński", "Aldermann", "Bhattarai", "Cardew", "Dlamini",
  "Eastwick", "Ferreira", "Gunnarsson", "Hoang", "Ito", "Jephcott", "Karimi", "Lachance", "Moreau", "Nwosu",
  "Ormsby", "Petrescu", "Rangi", "Silvestri", "Thackeray", "Usman", "Verhoeven", "Whitlock",
];

/** Letters of an address: without accents, lower-case. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^A-Za-z-]/g, "")
    .toLowerCase();
}

/** Hands out each pair of first and last name once. */
function* names(): Generator<string, undefined> {
  const first = shuffled(FIRST_NAMES, "first names");
  const last = shuffled(LAST_NAMES, "last names");
  for (let round = 0; round < last.length; round++) {
    for (let i = 0; i < first.length; i++) yield `${first[i]} ${last[(i + round) % last.length]}`;
  }
  return undefined;
}

function usersOf(organisation: DemoOrganisation, newName: () => string): DemoUser[] {
  const clerks = integer(1, 2, `clerks|${organisation.key}`);
  const roles: Role[] = ["org_admin", ...Array.from({ length: clerks }, (): Role => "clerk")];
  return roles.map((role) => {
    const name = newName();
    const login = name.split(" ").map(plain).join(".");
    const email = `${login}@${organisation.key}.example`;
    const created = new Date(
      Date.parse(organisation.createdAt) + integer(1, 20, `created|${email}`) * 86_400_000,
    );
    return {
      key: `${organisation.key}/${login}`,
      name,
      email,
      role,
      organisation: organisation.key,
      surveyGroups: organisation.surveyGroups,
      timeZone: null,
      locale: null,
      createdAt: created.toISOString(),
    };
  });
}

function bodyUser(name: string, role: Role, surveyGroups: SurveyGroupKey[]): DemoUser {
  const login = name.split(" ").map(plain).join(".");
  const email = `${login}@${INDUSTRY_BODY}.example`;
  return {
    key: `${INDUSTRY_BODY}/${login}`,
    name,
    email,
    role,
    organisation: INDUSTRY_BODY,
    surveyGroups,
    timeZone: null,
    locale: null,
    createdAt: "2024-02-19T09:00:00.000Z",
  };
}

function makeUsers(): DemoUser[] {
  const source = names();
  const newName = () => {
    const { value } = source.next();
    if (value === undefined) throw new Error("More demo users than names.");
    return value;
  };
  return [
    ...accountUsers,
    bodyUser("Henrike Solberg", "consultant", ["water"]),
    bodyUser("Malik Desrosiers", "consultant", ["transport"]),
    bodyUser("Aroha Fielding", "authority", BOTH),
    bodyUser("Wen Castellane", "author", BOTH),
    ...demoParticipants.flatMap((organisation) => usersOf(organisation, newName)),
  ];
}

/** All users: the demo accounts, more people of the industry body, and an administrator and one or two clerks of every organisation. */
export const demoUsers: readonly DemoUser[] = makeUsers();
