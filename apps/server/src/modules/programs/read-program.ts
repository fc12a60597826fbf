import { Worker } from "node:worker_threads";
import { type ReadProgramResult, readProgramFile } from "@aquamark/program-file";

// A dense file of the largest size takes about 1.5 GB while it is read.
const memoryMbMax = 3_000;

// So much is read in less time than a thread takes to begin.
const smallLengthMax = 30_000;

/** Reads a program file without keeping the process from its other work. */
export async function readProgram(text: string, signal: AbortSignal): Promise<ReadProgramResult> {
  return text.length <= smallLengthMax ? readProgramFile(text) : readInThread(text, signal);
}

function readInThread(text: string, signal: AbortSignal): Promise<ReadProgramResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./read-program-thread.ts", import.meta.url), {
      workerData: text,
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
