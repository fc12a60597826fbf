import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Clock } from "../../platform/clock.ts";
import type { Logger } from "../../platform/log.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import { type AlarmMail, writeAlarmMail } from "./alarm-mail.ts";
import { type Finding, found } from "./finding.ts";
import { inspectContainer, readContainerLog } from "./inspect-container.ts";
import { inspectUnit, readUnitLog } from "./inspect-unit.ts";
import { probeAddress, type WatchedAddress } from "./probe-address.ts";
import { type DueMail, type Kept, lock, readKept, stateFileOf, writeKept } from "./state-file.ts";
import { type Notice, takeStep, type WatchRules } from "./watch-state.ts";

export type Target =
  | ({ kind: "address" } & WatchedAddress)
  | { kind: "container"; name: string }
  | { kind: "unit"; name: string };

/** Sends one mail; throws where it could not be sent. */
export type SendMail = (mail: DueMail) => Promise<void>;

export type Watch = {
  targets: readonly Target[];
  rules: WatchRules;
  stateDir: string;
  /** Who is told. */
  recipients: readonly string[];
  send: SendMail;
  log: Logger;
  clock: Clock;
};

const logLines = 100;
const dueMailsMax = 50;
const mailExpiresMs = 3 * 24 * 60 * 60_000;

/** What a target is called in mails, in the log and by its state. */
export function nameOf(target: Target): string {
  if (target.kind === "address") return target.url;
  return `${target.kind} ${target.name} on ${hostname()}`;
}

/** Looks once at every target; false where a mail could not be sent or nothing could be remembered. */
export async function lookAround(watch: Watch): Promise<boolean> {
  const outcomes = await Promise.all(watch.targets.map((target) => lookAt(target, watch)));
  return outcomes.every(Boolean);
}

async function lookAt(target: Target, watch: Watch): Promise<boolean> {
  const { log } = watch;
  const name = nameOf(target);
  const path = stateFileOf(watch.stateDir, name);
  try {
    const release = await lock(path);
    if (release === null) {
      log.info({ target: name }, "another watchdog is looking at it");
      return true;
    }
    try {
      return await lookAndTell(target, name, path, watch);
    } finally {
      await release();
    }
  } catch (error) {
    log.error({ target: name, err: error }, "the watchdog could not do its work");
    return false;
  }
}

async function lookAndTell(target: Target, name: string, path: string, watch: Watch): Promise<boolean> {
  const { log } = watch;
  const kept = await readKept(path, (sentence) => log.warn(sentence));
  const finding = await find(target, log);
  const step = takeStep(kept?.state ?? null, { at: watch.clock.now().getTime(), ...finding }, watch.rules);
  for (const note of step.notes) log.info({ target: name }, note);
  if (finding.trouble !== null) log.warn({ target: name, ...finding.trouble }, "something is wrong");
  const mails = step.notice === null ? [] : await writeMails(step.notice, target, name, watch);
  const next = { state: step.state, dueMails: [...(kept?.dueMails ?? []), ...mails].slice(-dueMailsMax) };
  // First remembered, then sent: after a crash in between it is sent by the next look.
  await writeKept(path, next);
  return sendDue(path, next, watch);
}

/** What is found at a target. A fault of ours is a finding as well: nobody would learn of it otherwise. */
async function find(target: Target, log: Logger): Promise<Finding> {
  try {
    switch (target.kind) {
      case "address":
        return await probeAddress(target);
      case "container":
        return await inspectContainer(target.name);
      case "unit":
        return await inspectUnit(target.name);
    }
  } catch (error) {
    log.error({ err: error }, "a look failed");
    return found("watchdogFails", error instanceof Error ? error.message : String(error));
  }
}

async function writeMails(notice: Notice, target: Target, name: string, watch: Watch): Promise<DueMail[]> {
  watch.log.warn(
    { target: name, reason: notice.trouble.reason, since: new Date(notice.since) },
    `telling: ${notice.kind}`,
  );
  const log = notice.kind === "recovered" ? null : await readLog(target);
  const mail = writeAlarmMail(notice, { target: name, seenFrom: hostname(), log });
  return mailsTo(watch.recipients, mail, notice.at);
}

/** The same mail for each of them. */
export function mailsTo(recipients: readonly string[], { subject, text }: AlarmMail, at: number): DueMail[] {
  return recipients.map((to) => ({ id: randomUUID(), to, at, subject, text }));
}

async function readLog(target: Target): Promise<string | null> {
  if (target.kind === "address") return null;
  return target.kind === "container"
    ? readContainerLog(target.name, logLines)
    : readUnitLog(target.name, logLines);
}

/** Sends what is due, the oldest first; what could not be sent stays for the next look. */
async function sendDue(path: string, { state, dueMails }: Kept, watch: Watch): Promise<boolean> {
  const left = [...dueMails];
  let allSent = true;
  let isServerGone = false;
  for (const mail of dueMails) {
    try {
      await watch.send(mail);
      left.splice(left.indexOf(mail), 1);
    } catch (error) {
      allSent = false;
      isServerGone = error instanceof MailFailure && error.kind === "server";
      const isOld = watch.clock.now().getTime() - mail.at > mailExpiresMs;
      if (isOld) left.splice(left.indexOf(mail), 1);
      watch.log.error(
        { to: mail.to, subject: mail.subject, err: error },
        isOld
          ? "a mail could not be sent for three days and is given up"
          : "a mail could not be sent; the next look tries again",
      );
    }
    await writeKept(path, { state, dueMails: left });
    // A server that does not answer one does not answer the next one either, and each try takes its time.
    if (isServerGone) break;
  }
  return allSent;
}
