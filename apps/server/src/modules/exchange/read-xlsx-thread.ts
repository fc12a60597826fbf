// Reads an uploaded workbook in a thread of its own: what somebody made on purpose to be slow holds up nobody else.
import { parentPort, workerData } from "node:worker_threads";
import { readSheets } from "./read-sheets.ts";

const reading = await readSheets(Buffer.from(workerData as Uint8Array));
parentPort?.postMessage(reading);
