import { Worker } from "node:worker_threads";
import { type ConvertOptions, type ReadAnyProgramResult, readAnyProgram } from "@aquamark/program-file";

// A dense file of the largest size takes about 1.5 GB while it is read.
const memoryMbMax = 3_000;

// So much is read in less time than a thread takes to begin.
const smallLengthMax = 30_000;

/** A job's result is shown whole, so it lists a few places of each kind of thing that is not carried. */
const options: ConvertOptions = { notCarriedPerCode: 25 };

/** What the thread is given: the text, and how to read it. */
export type ReadProgramTask = { text: string; options: ConvertOptions };

/** Reads a program file, or what can be converted into one, without keeping the process from its other work. */
export async function readProgram(text: string, signal: AbortSignal): Promise<ReadAnyProgramResult> {
  return text.length <= smallLengthMax ? readAnyProgram(text, options) : readInThread(text, signal);
}

function readInThread(text: string, signal: AbortSignal): Promise<ReadAnyProgramResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./read-program-thread.ts", import.meta.url), {
      workerData: { text, options } satisfies ReadProgramTask,
      resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
    });
    const abort = () => void thread.terminate();
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => {
      signal.removeEventListener("abort", abort);
      reject(new Error("The thread that reads a program file ended without an answer"));
    });
  });
}
