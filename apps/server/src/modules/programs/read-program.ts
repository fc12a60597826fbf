import { Worker } from "node:worker_threads";
import type { ReadProgramResult } from "@aquamark/program-file";

// A dense file of the largest size takes about 1.5 GB while it is read.
const memoryMbMax = 3_000;

/** Reads a program file without keeping the process from its other work. */
export function readProgram(text: string, signal: AbortSignal): Promise<ReadProgramResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./read-program-thread.ts", import.meta.url), {
      workerData: text,
      resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
    });
    const abort = () => void thread.terminate();
    signal.addEventListener("abort", abort, { once: true });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => {
      signal.removeEventListener("abort", abort);
      reject(new Error("The thread that reads a program file ended without an answer"));
    });
  });
}
