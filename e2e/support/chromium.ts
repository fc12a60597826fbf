import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const quietArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let found: Promise<LaunchOptions> | undefined;

/**
 * How to launch a browser: the one that comes with the packages, else the system's Chromium or Chrome.
 *
 * The former is built to be driven and takes two thirds of the time. It unpacks into the temporary folder; nothing is
 * installed on the machine.
 */
export function findChromium(): Promise<LaunchOptions> {
  found ??= locate();
  return found;
}

async function locate(): Promise<LaunchOptions> {
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? [...quietArguments, "--no-sandbox"] : quietArguments;
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen, args };
  const executablePath = (await packaged()) ?? (await installed());
  if (executablePath === null)
    throw new Error(
      "The browser journeys need Chromium: install the package chromium, or set CHROMIUM_PATH to a Chromium or Chrome.",
    );
  return { executablePath, args };
}

/** Null on a machine that it is not made for, or that lacks a library it needs. */
async function packaged(): Promise<string | null> {
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const path = await chromium.executablePath();
    await promisify(execFile)(path, ["--version"]);
    return path;
  } catch {
    return null;
  }
}

async function installed(): Promise<string | null> {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      if (await isExecutable(path)) return path;
    }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
