import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

export type DemoRole = "clerk" | "orgadmin" | "author" | "consultant" | "authority" | "admin" | "superadmin";

type Journey = {
  /** Signs in with the role's demo account. */
  signInAs(role: DemoRole): Promise<void>;
  /** The page of somebody else, in a browser of their own. */
  pageOf(role: DemoRole): Promise<Page>;
  /** Fails if axe finds anything on the page as it is now, in light and in dark. */
  expectAccessible(): Promise<void>;
};

/** A test whose pages may log no error to the console, of a product that runs with its demo. */
export const test = base.extend<{ journey: Journey; watched: (page: Page) => void }>({
  // The address is known once the product has started, which is after the configuration was read.
  baseURL: async ({}, use) => {
    await use(process.env.AQUAMARK_E2E_URL);
  },
  watched: [
    async ({ page }, use) => {
      const errors: string[] = [];
      const watch = (each: Page) => {
        each.on("pageerror", (error) => errors.push(error.message));
        each.on("console", (message) => {
          // What the server refuses, the browser logs by itself; screens are tested for showing it.
          if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
            errors.push(message.text());
        });
      };
      watch(page);
      await use(watch);
      expect(errors, "errors on the page's console").toEqual([]);
    },
    { auto: true },
  ],
  journey: async ({ page, browser, baseURL, viewport, watched }, use) => {
    const others: BrowserContext[] = [];
    await use({
      signInAs: (role) => signInAs(browser, page.context(), role),
      pageOf: async (role) => {
        const context = await browser.newContext({
          ...(baseURL === undefined ? {} : { baseURL }),
          viewport,
          locale: "en-GB",
          timezoneId: "Australia/Melbourne",
        });
        others.push(context);
        await signInAs(browser, context, role);
        const other = await context.newPage();
        watched(other);
        return other;
      },
      expectAccessible: () => expectAccessible(page),
    });
    await Promise.all(others.map((context) => context.close()));
  },
});

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
const sessions = new Map<DemoRole, Promise<Cookies>>();

/** Gives the context the role's session, signing in by the form where there is none so far. */
async function signInAs(browser: Browser, context: BrowserContext, role: DemoRole): Promise<void> {
  const known = sessions.get(role) ?? begin(browser, role);
  sessions.set(role, known);
  await context.addCookies(await known);
}

async function begin(browser: Browser, role: DemoRole): Promise<Cookies> {
  const baseURL = process.env.AQUAMARK_E2E_URL;
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await signInByForm(page, role);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** Signs in as a person would. */
export async function signInByForm(page: Page, role: DemoRole): Promise<void> {
  const instance = (await (await page.request.get("/api/v1/instance")).json()) as {
    accounts: { email: string; password: string }[];
  };
  const account = instance.accounts.find(({ email }) => email.startsWith(`${role}@`));
  if (!account) throw new Error(`The demo has no account for ${role}`);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

export async function expectAccessible(page: Page): Promise<void> {
  // What is still loading would be measured as an outline.
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
    // Colours change over a moment, and axe would measure them half-way.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    // What passes is not looked at, and would be collected for every element.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
    // The two schemes differ in colours only, and looking takes long.
    if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
    const { violations } = await axe.analyze();
    const told = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(" ")}`).join("\n")}`,
    );
    expect(told, `axe in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
