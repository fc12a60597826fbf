import { type ProcessReport, readProcessReports, reportIntervalMs } from "../platform/process-report.ts";

export type Health = { isWell: boolean; sentence: string };

export type CheckOptions = { only?: readonly string[] | undefined; folder?: string; nowMs?: number };

const answerDueMs = 5_000;
// A worker asks the database every ten seconds and waits three for an answer.
const reportDueMs = 4 * reportIntervalMs;

/** Whether all processes that report are well, and at least one does; in one sentence. */
export async function checkProcesses({
  only,
  folder,
  nowMs = Date.now(),
}: CheckOptions = {}): Promise<Health> {
  const reports = readProcessReports(folder).filter(({ kind }) => only?.includes(kind) ?? true);
  if (reports.length === 0)
    return {
      isWell: false,
      sentence: `No ${only ? `${only.join(" or ")} ` : ""}process of Aquamark runs here.`,
    };
  const checks = await Promise.all(reports.map((report) => checkProcess(report, nowMs)));
  return {
    isWell: checks.every(({ isWell }) => isWell),
    sentence: checks
      .sort((a, b) => Number(a.isWell) - Number(b.isWell))
      .map(({ sentence }) => sentence)
      .join(" "),
  };
}

async function checkProcess({ kind, pingUrl, wellAtMs }: ProcessReport, nowMs: number): Promise<Health> {
  if (pingUrl !== null) return ping(kind, pingUrl);
  const seconds = Math.round((nowMs - wellAtMs) / 1_000);
  return nowMs - wellAtMs <= reportDueMs
    ? { isWell: true, sentence: `${kind} is well.` }
    : { isWell: false, sentence: `${kind} has not been well for ${seconds} s.` };
}

async function ping(kind: string, url: string): Promise<Health> {
  try {
    const reply = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(answerDueMs) });
    const text = (await reply.text()).slice(0, 200);
    return reply.status === 200
      ? { isWell: true, sentence: `${kind} is well.` }
      : { isWell: false, sentence: `${kind} answers ${reply.status}: ${text}.` };
  } catch {
    return { isWell: false, sentence: `${kind} does not answer at ${url}.` };
  }
}
