import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./support/chromium.ts";

// The journeys share one running product with its demo and change it, so they run one after another.
export default defineConfig({
  testDir: fileURLToPath(new URL("./journeys", import.meta.url)),
  outputDir: fileURLToPath(new URL("../test-results", import.meta.url)),
  globalSetup: fileURLToPath(new URL("./support/start-product.ts", import.meta.url)),
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // What passes the second time only is listed as flaky: a race to be mended, not a reason to start all over.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    actionTimeout: 20_000,
    launchOptions: await findChromium(),
    locale: "en-GB",
    timezoneId: "Australia/Melbourne",
    screenshot: "only-on-failure",
    // A trace takes longer than the journey itself; ask for one with --trace on.
    trace: "off",
  },
  projects: [
    { name: "wide", use: { viewport: { width: 1280, height: 900 } }, testIgnore: /phone/ },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      testMatch: /phone/,
    },
  ],
});
