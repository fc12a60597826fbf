import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

export type DemoRole = "clerk" | "orgadmin" | "author" | "consultant" | "authority" | "admin" | "superadmin";

type Journey = {
  /** Signs in with the role's demo account, as a person would. */
  signInAs(role: DemoRole): Promise<void>;
  /** Fails if axe finds anything on the page as it is now, in light and in dark. */
  expectAccessible(): Promise<void>;
};

/** A test whose page may log no error to the console, of a product that runs with its demo. */
export const test = base.extend<{ journey: Journey; watched: void }>({
  // The address is known once the product has started, which is after the configuration was read.
  baseURL: async ({}, use) => {
    await use(process.env.AQUAMARK_E2E_URL);
  },
  watched: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        // What the server refuses, the browser logs by itself; screens are tested for showing it.
        if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
          errors.push(message.text());
      });
      await use();
      expect(errors, "errors on the page's console").toEqual([]);
    },
    { auto: true },
  ],
  journey: async ({ page }, use) => {
    await use({
      signInAs: (role) => signInAs(page, role),
      expectAccessible: () => expectAccessible(page),
    });
  },
});

async function signInAs(page: Page, role: DemoRole): Promise<void> {
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

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Colours change over a moment, and axe would measure them half-way.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(" ")}`).join("\n")}`,
    );
    expect(told, `axe in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
