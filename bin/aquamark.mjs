#!/usr/bin/env node
// Plain JavaScript for any Node from 18 on: finds the Node the program needs and hands over.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chooseNode, nodeVersionMin } from "./choose-node.mjs";

const main = new URL("../apps/server/src/cli/main.ts", import.meta.url);
const node = chooseNode({
  from: fileURLToPath(import.meta.url),
  execPath: process.execPath,
  version: process.versions.node,
});

if (node === null) {
  console.error(
    `Aquamark needs Node ${nodeVersionMin} or later: run npm ci in its folder, which brings one along, or install it (this is ${process.versions.node}).`,
  );
  process.exitCode = 1;
} else if (node === process.execPath) {
  await import(main.href);
} else {
  handOver(node, fileURLToPath(main));
}

/**
 * Runs the program in another Node as if it were this process.
 *
 * The child has a session of its own: a terminal's Ctrl-C then reaches only us, and we pass it on,
 * so that the child sees every signal exactly once. Through the channel it learns when we are
 * killed, and stops.
 */
function handOver(program, script) {
  const child = spawn(program, [script, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    detached: true,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2"]) {
    process.on(signal, () => child.kill(signal));
  }
  process.on("SIGTSTP", () => {
    child.kill("SIGSTOP");
    process.kill(process.pid, "SIGSTOP");
  });
  process.on("SIGCONT", () => child.kill("SIGCONT"));
  child.on("error", (error) => {
    console.error(`${program} could not be run: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exit(code ?? 1);
    }
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
