// Reads a program file in a thread of its own: ten megabytes take seconds, in which the server would answer nobody.
import { parentPort, workerData } from "node:worker_threads";
import { readProgramFile } from "@aquamark/program-file";

parentPort?.postMessage(readProgramFile(workerData as string));
