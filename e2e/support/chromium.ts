import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
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
 * How to launch a browser: the system's Chromium, else the one that comes with the packages.
 *
 * The latter unpacks into the temporary folder; nothing is installed on the machine.
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
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) {
      const executablePath = join(folder, name);
      if (await isExecutable(executablePath)) return { executablePath, args };
    }
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...args] };
  } catch (error) {
    throw new Error(
      "The browser journeys need Chromium: install the package chromium, or set CHROMIUM_PATH to a Chromium or Chrome.",
      { cause: error },
    );
  }
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
