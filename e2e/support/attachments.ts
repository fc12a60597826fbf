import type { Locator, Page } from "@playwright/test";

/** Where the attachments of the response as a whole are. */
export const attachmentsOn = (page: Page) => page.getByRole("region", { name: "Attachments", exact: true });

type Chosen = { name: string; mimeType: string; buffer: Buffer };

export function textFile(name: string, text: string): Chosen {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

/** Attaches files as a person does, by choosing them. */
export async function choose(page: Page, region: Locator, files: Chosen[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await region.getByRole("button", { name: "Attach files" }).click();
  await (await chooser).setFiles(files);
}
