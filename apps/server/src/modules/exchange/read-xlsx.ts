import { Worker } from "node:worker_threads";
import type { ReadSheets } from "./read-sheets.ts";

const memoryMbMax = 1_500;
const patienceMs = 120_000;

/** Reads an uploaded workbook without keeping the process from its other work, and not for ever. */
export function readXlsxFile(file: Uint8Array, signal: AbortSignal): Promise<ReadSheets> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./read-xlsx-thread.ts", import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
    });
    const end = () => void thread.terminate();
    const timer = setTimeout(() => {
      resolve({ ok: false, fault: "archive_too_large" });
      end();
    }, patienceMs);
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    thread.once("message", resolve);
    thread.once("error", (error: Error & { code?: string }) => {
      // The thread's memory, not the process's: the file asks for more than any survey does.
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ ok: false, fault: "archive_too_large" });
      else reject(error);
    });
    thread.once("exit", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      reject(new Error("The thread that reads a workbook ended without an answer"));
    });
  });
}
