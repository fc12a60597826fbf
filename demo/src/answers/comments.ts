import { chance, integer, pick } from "../random.ts";

const TEAMS = [
  "the planning team",
  "our network engineers",
  "the asset information group",
  "the regional depots",
  "finance",
  "the operations centre",
  "the reliability engineers",
  "our customer team",
  "the project office",
];

const AREAS = [
  "the northern district",
  "the older part of the network",
  "the coastal sites",
  "two of our five regions",
  "the central depot",
  "the sites taken over in the merger",
  "mechanical and electrical assets",
  "buried assets",
  "structures",
];

const DOCUMENTS = [
  "the asset management manual",
  "the yearly plan",
  "the board report of May",
  "the audit report",
  "the class plans",
  "our procedures on the intranet",
  "the risk register",
];

const WEAK = [
  "So far this depends on a few experienced people; we asked {team} to propose a common way.",
  "Nothing formal yet. A first draft was discussed with {team} in spring.",
  "We started with {area}, but it came to a halt when the project lead left.",
  "Known gap; it is on the improvement plan for next year.",
  "Done where a regulator asks for it, not elsewhere.",
  "Each depot has its own spreadsheet. We want to bring these together first.",
  "Talked about with {team}, but no decision yet.",
  "We answered lower than last year after the reviewer's questions.",
  "People do it well, but in their own way; nothing could be shown to an auditor.",
  "Put off until the new system is in.",
];

const MIDDLE = [
  "Agreed and written down, in use everywhere except {area}.",
  "Works well for critical assets. {Team} will extend it to the rest.",
  "See {document}; results are kept since last year, so there is no trend yet.",
  "In place since the reorganisation. The last audit found three minor gaps, two of them closed.",
  "We have the method but not yet the people to use it in {area}.",
  "Reviewed with {team} in a workshop; we were more careful than last year.",
  "Records are complete for new work and patchy for anything older than ten years.",
  "One step better than last year, since {team} took it on.",
  "Described in {document}. Use differs between sites, as our own checks in {month} showed.",
  "Good for {area}, weaker elsewhere.",
  "Trained in {month}; we expect to see results next year.",
];

const STRONG = [
  "Evidence is in {document}, together with figures for three years.",
  "Two neighbouring organisations visited us to see how this is done.",
  "Improved again after last year's review; {team} reports on it every quarter.",
  "Covered by certification; the last external audit had no findings here.",
  "Used by every team, {area} included.",
  "The figures in {document} show the effect: fewer surprises and lower cost.",
  "Unchanged and stable. Ask {team} for the record of the last cycle.",
  "We presented this at the members' meeting in {month}.",
  "Now also in use for {area}, where it was missing until {month}.",
];

const FIGURE = [
  "From the work order system, year to June.",
  "Figure taken from {document}.",
  "Estimated from a sample; we will have a full count next year.",
  "Counted differently from last year: now with {area}.",
  "Checked by {team}.",
  "Without {area}, for which there are no reliable data.",
  "As reported to the regulator.",
  "Figures of {team}, agreed in {month}.",
  "Better than last year mostly because of a mild winter.",
];

const NOTES = [
  "New head of asset management since {month}; the teams for planning and delivery were merged.",
  "A dry year with restrictions from {month} on, which explains some of the figures.",
  "The new work order system went live in {month}; some figures before and after it cannot be compared.",
  "No larger changes this year.",
  "We took over a neighbouring network in {month}. Its assets are in the register but not all have been inspected.",
  "The price review ended in {month}. It set clearer targets and a little less money than we asked for.",
  "A large storm in {month} took up much of the maintenance budget.",
  "The answers were agreed in two workshops with {team} and the management team.",
];

/** A second sentence that some comments have. */
const DETAILS = [
  "Evidence: {document}.",
  "Contact: {team}.",
  "An action in the improvement plan is due in {month}.",
  "The reviewer saw examples from {area} in {month}.",
  "Next check in {month}.",
  "Not yet true for {area}.",
  "Agreed with {team}.",
];

const OPEN = [
  "Waiting for figures from {team}.",
  "To be discussed with {team} before we finalise.",
  "Draft answer, please check against {document}.",
];

const SUB_MEASURE = [
  "See {document}.",
  "Except {area}.",
  "Better than last year.",
  "Sampled by {team}.",
  "Gaps are known and planned for.",
];

const SLOTS = ["{team}", "{area}", "{document}", "{month}"];

const MONTHS = ["August", "September", "October", "November", "January", "February", "March", "April"];

/** What a comment is about. */
export type CommentKind = { maturity: number } | "figure" | "notes" | "open" | "subMeasure";

/** A short comment as people write them; the same for the same name. */
export function commentOn(kind: CommentKind, name: string): string {
  const first = pick(templatesFor(kind), `comment|${name}`);
  const hasDetail = typeof kind === "object" && chance(0.4, `has detail|${name}`);
  const second = hasDetail ? pick(DETAILS, `detail|${name}`) : null;
  // One sentence with each slot is enough: a second mention would be of the same thing.
  const repeats = second !== null && SLOTS.some((slot) => first.includes(slot) && second.includes(slot));
  return (second === null || repeats ? first : `${first} ${second}`)
    .replaceAll("{team}", pick(TEAMS, `team|${name}`))
    .replaceAll("{Team}", capitalised(pick(TEAMS, `team|${name}`)))
    .replaceAll("{area}", pick(AREAS, `area|${name}`))
    .replaceAll("{document}", withPage(pick(DOCUMENTS, `document|${name}`), name))
    .replaceAll("{month}", pick(MONTHS, `month|${name}`));
}

function templatesFor(kind: CommentKind): readonly string[] {
  if (kind === "figure") return FIGURE;
  if (kind === "notes") return NOTES;
  if (kind === "open") return OPEN;
  if (kind === "subMeasure") return SUB_MEASURE;
  return kind.maturity < 0.36 ? WEAK : kind.maturity < 0.66 ? MIDDLE : STRONG;
}

function withPage(document: string, name: string): string {
  return chance(0.4, `page|${name}`) ? `${document}, section ${integer(2, 14, `section|${name}`)}` : document;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
