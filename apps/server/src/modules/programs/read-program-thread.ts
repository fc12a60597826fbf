// Reads a program file in a thread of its own: ten megabytes take seconds, in which the server would answer nobody.
import { parentPort, workerData } from "node:worker_threads";
import { readAnyProgram } from "@aquamark/program-file";
import type { ReadProgramTask } from "./read-program.ts";

const { text, options } = workerData as ReadProgramTask;
parentPort?.postMessage(readAnyProgram(text, options));
