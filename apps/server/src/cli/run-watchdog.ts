import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import {
  forget,
  lookAround,
  mailSender,
  mailsTo,
  nameOf,
  stateFileOf,
  type Watch,
  writeTestMail,
} from "../modules/watchdog/index.ts";
import { systemClock } from "../platform/clock.ts";
import { createLogger } from "../platform/log.ts";
import { reportProcess } from "../platform/process-report.ts";
import { CommandError } from "./command-error.ts";
import { stopOnSignals } from "./stop-signals.ts";
import type { WatchdogOptions } from "./watchdog.ts";
import { demandMail, readWatchdogSettings, type WatchdogSettings, withFile } from "./watchdog-settings.ts";

const betweenLooksMs = 60_000;

/** Looks every minute until it is stopped, or once; or sends a test mail, or forgets. */
export async function runWatchdog(options: WatchdogOptions): Promise<void> {
  const settings = readWatchdogSettings(options, withFile(options.config, process.env));
  const { config, targets, stateDir } = settings;
  if (options.reset === true) {
    for (const target of targets) await forget(stateFileOf(stateDir, nameOf(target)));
    console.log(`Forgotten what was seen of ${targets.map(nameOf).join(", ")}.`);
    return;
  }
  demandMail(settings);
  if (options.test === true) {
    await sendTestMail(settings);
    console.log(`A test mail is on its way to ${settings.recipients.join(", ")}.`);
    return;
  }
  const log = createLogger(config.logLevel);
  const watch: Watch = {
    targets,
    stateDir,
    recipients: settings.recipients,
    rules: { patience: config.watchdogPatience },
    send: mailSender(config),
    log,
    clock: systemClock,
  };
  if (options.once === true) {
    if (!(await lookAround(watch))) process.exitCode = 1;
    return;
  }
  log.info({ targets: targets.map(nameOf), stateDir }, "watching");
  reportProcess({ kind: "watchdog" });
  await watchOn(watch);
}

/** Sends a mail to everybody who would be told; says which could not be sent. */
export async function sendTestMail({ config, recipients, targets }: WatchdogSettings): Promise<void> {
  const mail = writeTestMail(targets.map(nameOf), hostname());
  const send = mailSender(config);
  for (const due of mailsTo(recipients, mail, Date.now())) {
    try {
      await send(due);
    } catch (error) {
      throw new CommandError(`The test mail to ${due.to} could not be sent: ${(error as Error).message}`);
    }
  }
}

async function watchOn(watch: Watch): Promise<void> {
  const stopping = new AbortController();
  let look: Promise<unknown> = Promise.resolve();
  stopOnSignals(
    async () => {
      stopping.abort();
      await look;
    },
    (sentence) => watch.log.info(sentence),
  );
  while (!stopping.signal.aborted) {
    const began = performance.now();
    look = lookAround(watch);
    await look;
    const restMs = Math.max(betweenLooksMs - (performance.now() - began), 0);
    await sleep(restMs, undefined, { signal: stopping.signal }).catch(() => undefined /* it is to stop */);
  }
}
