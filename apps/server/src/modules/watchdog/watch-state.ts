import { z } from "zod";
import { worstOf } from "./finding.ts";
import { isWorse, type ReasonCode, reasons, type Severity, severityOf, type Trouble } from "./reasons.ts";
import { seeProcesses } from "./see-processes.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long it must be well before it counts as recovered; longer where alarms follow one another. */
export const calmMs = minute;
const calmMsMax = 32 * minute;

// Until the first reminder; each further one comes after twice as long.
const reminderMs = 15 * minute;
const reminderMsMax = 24 * hour;

// A target that is bad in so many of the last looks is down, even if never twice in a row: one of two processes
// behind a balancer answers every other look.
const windowLooks = 10;
const windowBad = 5;

/** The most looks in a row that may be asked for. */
export const patienceMax = 30;
const looksKept = 2 * patienceMax;

const versionsMayDifferMs = 30 * minute;
const seenLatelyMs = 10 * minute;

const Instant = z.number();
const SeverityShape = z.enum(["attention", "down"]);
const TroubleShape = z.object({
  reason: z.enum(Object.keys(reasons) as [ReasonCode, ...ReasonCode[]]),
  detail: z.string(),
});

export const KnownProcess = z.object({
  startedAt: Instant,
  lastSeenAt: Instant,
  version: z.string().nullable(),
  /** How often something restarted it by itself, where something counts. */
  restarts: z.number().nullable(),
  /** What it was made as; a container that was made anew has another one. */
  made: z.string().nullable(),
  /** When starts of it were seen, of the last quarter of an hour. */
  starts: z.array(Instant),
});
export type KnownProcess = z.infer<typeof KnownProcess>;

const Alarm = z.object({
  severity: SeverityShape,
  trouble: TroubleShape,
  since: Instant,
  /** When the last mail about it was due. */
  toldAt: Instant,
  reminders: z.number(),
  restarts: z.number(),
  /** Since when all is well again, or null while it is not. */
  wellSince: Instant.nullable(),
  /** For how long it must be well. */
  calmMs: z.number(),
});

/** What a watchdog remembers of one target between looks. Instants are milliseconds. */
export const WatchState = z.object({
  beganAt: Instant,
  lastLookAt: Instant,
  lastWellAt: Instant.nullable(),
  /** Since when every look was bad. */
  badSince: Instant.nullable(),
  /** The last looks, the newest at the end. */
  looks: z.array(z.enum(["well", "attention", "down"])),
  processes: z.record(z.string(), KnownProcess),
  versionsDifferSince: Instant.nullable(),
  /** When alarms were raised, of the last hour. */
  alarms: z.array(Instant),
  alarm: Alarm.nullable(),
});
export type WatchState = z.infer<typeof WatchState>;

/** A process as a look met it. */
export type Sighting = {
  id: string;
  startedAt: number;
  version: string | null;
  restarts: number | null;
  made: string | null;
};

/** What one look at a target found. */
export type Look = { at: number; trouble: Trouble | null; processes: readonly Sighting[] };

export type WatchRules = {
  /** How many looks in a row must be bad before it is told. */
  patience: number;
};

export type NoticeKind = "alarm" | "worse" | "reminder" | "recovered";

/** A mail that is due. */
export type Notice = {
  kind: NoticeKind;
  severity: Severity;
  trouble: Trouble;
  since: number;
  at: number;
  /** When the target was last seen well before it began, or null if never since the watchdog began. */
  lastWellAt: number | null;
  /** Since when it is well again, where it has recovered. */
  wellSince: number | null;
  reminder: number;
  restarts: number;
};

/** What follows from a look: the next state, the mail that is due, and what is worth a line in the log. */
export type Step = { state: WatchState; notice: Notice | null; notes: string[] };

/**
 * One step of the watchdog, without clock, network or file.
 *
 * An alarm is raised when the last looks were all bad, when many of the last ones were, or at once when a process
 * restarted by itself. It ends when everything was well for a minute, or for longer where it came back again and again.
 */
export function takeStep(before: WatchState | null, look: Look, { patience }: WatchRules): Step {
  const { at } = look;
  const old = before === null ? newState(at) : notInTheFuture(before, at);
  const seen = seeProcesses(old.processes, look);
  const versionsDifferSince = doVersionsDiffer(seen.processes, at) ? (old.versionsDifferSince ?? at) : null;
  const trouble = worstOf([
    look.trouble,
    seen.trouble,
    versionsDifferSince !== null && at - versionsDifferSince >= versionsMayDifferMs
      ? versionTrouble(seen.processes, at)
      : null,
  ]);
  const looks = [...old.looks, trouble === null ? ("well" as const) : severityOf(trouble)].slice(-looksKept);
  const state: WatchState = {
    ...old,
    lastLookAt: at,
    lastWellAt: trouble === null ? at : old.lastWellAt,
    badSince: trouble === null ? null : (old.badSince ?? at),
    looks,
    processes: seen.processes,
    versionsDifferSince,
    alarms: old.alarms.filter((alarmAt) => at - alarmAt < hour),
  };
  // A restart was seen to happen; there is nothing to wait for.
  const isCertain = seen.trouble !== null;
  const next =
    old.alarm === null
      ? raise(state, trouble, isCertain, patience)
      : goOn(state, old.alarm, trouble, seen.starts, isCertain, patience);
  return { ...next, notes: seen.notes };
}

type Next = Omit<Step, "notes">;

function raise(state: WatchState, trouble: Trouble | null, isCertain: boolean, patience: number): Next {
  const { lastLookAt: at } = state;
  if (trouble === null || !(isCertain || isSettled(state.looks, "attention", patience)))
    return { state, notice: null };
  const alarms = [...state.alarms, at];
  const alarm = {
    severity: severityOf(trouble),
    trouble,
    since: state.badSince ?? at,
    toldAt: at,
    reminders: 0,
    restarts: isCertain ? 1 : 0,
    wellSince: null,
    // The more alarms there were in the last hour, the longer: a slow crash loop becomes one alarm that stays.
    calmMs: Math.min(calmMs * 2 ** (Math.min(alarms.length, 20) - 1), calmMsMax),
  };
  const raised = { ...state, alarm, alarms };
  return { state: raised, notice: noticeOf("alarm", raised, alarm) };
}

type Alarm = NonNullable<WatchState["alarm"]>;

function goOn(
  state: WatchState,
  before: Alarm,
  trouble: Trouble | null,
  starts: number,
  isCertain: boolean,
  patience: number,
): Next {
  const { lastLookAt: at } = state;
  const restarts = before.restarts + starts;
  if (trouble === null) {
    const alarm = { ...before, restarts, wellSince: starts > 0 ? at : (before.wellSince ?? at) };
    if (at - alarm.wellSince < alarm.calmMs) return { state: { ...state, alarm }, notice: null };
    return {
      state: { ...state, alarm: null, looks: [] },
      notice: noticeOf("recovered", state, alarm),
    };
  }
  const severity = severityOf(trouble);
  const alarm = { ...before, restarts, trouble, wellSince: null };
  if (isWorse(severity, before.severity) && (isCertain || isSettled(state.looks, severity, patience))) {
    const worse = { ...alarm, severity, toldAt: at, reminders: 0 };
    return { state: { ...state, alarm: worse }, notice: noticeOf("worse", state, worse) };
  }
  if (at - before.toldAt >= reminderAfter(before.reminders)) {
    const reminded = { ...alarm, toldAt: at, reminders: before.reminders + 1 };
    return { state: { ...state, alarm: reminded }, notice: noticeOf("reminder", state, reminded) };
  }
  return { state: { ...state, alarm }, notice: null };
}

/** How long after a mail the next reminder is due, by how many there were. */
export function reminderAfter(reminders: number): number {
  return Math.min(reminderMs * 2 ** Math.min(reminders, 20), reminderMsMax);
}

function isSettled(looks: WatchState["looks"], severity: Severity, patience: number): boolean {
  const isBad = (look: WatchState["looks"][number]) => look !== "well" && !isWorse(severity, look);
  const last = looks.slice(-patience);
  if (last.length === patience && last.every(isBad)) return true;
  return (
    looks.slice(-Math.max(windowLooks, 2 * patience)).filter(isBad).length >= Math.max(windowBad, patience)
  );
}

function noticeOf(kind: NoticeKind, state: WatchState, alarm: Alarm): Notice {
  return {
    kind,
    severity: alarm.severity,
    trouble: alarm.trouble,
    since: alarm.since,
    at: state.lastLookAt,
    lastWellAt: state.lastWellAt,
    wellSince: alarm.wellSince,
    reminder: alarm.reminders,
    restarts: alarm.restarts,
  };
}

function seenLately(processes: WatchState["processes"], at: number): KnownProcess[] {
  return Object.values(processes).filter(({ lastSeenAt }) => at - lastSeenAt <= seenLatelyMs);
}

function versionsOf(processes: WatchState["processes"], at: number): string[] {
  const versions = seenLately(processes, at).flatMap(({ version }) => (version === null ? [] : [version]));
  return [...new Set(versions)].sort();
}

function doVersionsDiffer(processes: WatchState["processes"], at: number): boolean {
  return versionsOf(processes, at).length > 1;
}

function versionTrouble(processes: WatchState["processes"], at: number): Trouble {
  return {
    reason: "wrongVersion",
    detail: `For half an hour, processes of different versions have answered: ${versionsOf(processes, at).join(", ")}.`,
  };
}

function newState(at: number): WatchState {
  return {
    beganAt: at,
    lastLookAt: at,
    lastWellAt: null,
    badSince: null,
    looks: [],
    processes: {},
    versionsDifferSince: null,
    alarms: [],
    alarm: null,
  };
}

/** After a clock was set back, nothing remembered may lie ahead: it would silence the watchdog until then. */
function notInTheFuture(state: WatchState, at: number): WatchState {
  if (at >= state.lastLookAt) return state;
  const cut = <T extends number | null>(instant: T): T =>
    instant === null ? instant : (Math.min(instant, at) as T);
  return {
    ...state,
    beganAt: cut(state.beganAt),
    lastLookAt: at,
    lastWellAt: cut(state.lastWellAt),
    badSince: cut(state.badSince),
    versionsDifferSince: cut(state.versionsDifferSince),
    alarms: state.alarms.map(cut),
    processes: Object.fromEntries(
      Object.entries(state.processes).map(([id, process]) => [
        id,
        { ...process, lastSeenAt: cut(process.lastSeenAt), starts: process.starts.map(cut) },
      ]),
    ),
    alarm: state.alarm && {
      ...state.alarm,
      since: cut(state.alarm.since),
      toldAt: cut(state.alarm.toldAt),
      wellSince: cut(state.alarm.wellSince),
    },
  };
}
