import { givenSubmission, measurePath, ownOrganisation } from "../support/demo.ts";
import { expect, expectAccessible, signInByForm, test } from "../support/journey.ts";
import { emptyFolder, type Product, startProduct } from "../support/product.ts";
import { copyProgram, makeVersion } from "../support/program-copy.ts";

const analyticsId = "G-AB12CD34EF";

test("A page of the version before says so, keeps what was typed and loads the newer one", async ({
  browser,
  watched,
}) => {
  test.setTimeout(300_000);
  const [data, program] = [await emptyFolder(), await emptyFolder()];
  let product: Product | null = null;
  try {
    await copyProgram(program.path);
    await makeVersion(program.path, "1.0.0");
    product = await startProduct({ dataDir: data.path, folder: program.path });
    const { address } = product;
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 } });
    const answering = await context.newPage();
    const browsing = await context.newPage();
    for (const page of [answering, browsing]) watched(page);
    await signInByForm(answering, "clerk");
    const submission = await givenSubmission(answering, "While it is upgraded");
    await answering.goto(measurePath(submission, "1.1"));
    const comment = answering.getByLabel("Comment", { exact: true });
    await expect(comment).toBeVisible();
    await browsing.goto("/");
    await expect(browsing.getByRole("heading", { level: 1 })).toBeVisible();

    await product.stop();
    product = null;
    await comment.fill("Typed while the new version was coming.");
    await makeVersion(program.path, "1.1.0");
    product = await startProduct({
      dataDir: data.path,
      folder: program.path,
      env: { PORT: new URL(address).port, ANALYTICS_ID: analyticsId },
    });

    const banner = answering.getByRole("status").getByText("A newer version of Aquamark is running");
    await expect(banner).toBeVisible({ timeout: 60_000 });
    await expectAccessible(answering);
    await answering.getByRole("button", { name: "Load it now" }).click();
    await expect(answering.locator('meta[name="aquamark-version"]')).toHaveAttribute("content", "1.1.0");
    await expect(comment).toHaveValue("Typed while the new version was coming.");
    await expect(answering.getByText("Saved", { exact: true })).toBeVisible();
    await expect(banner).toBeHidden();

    // The other page asks for parts that only the version before had.
    const visits: string[] = [];
    await context.route("https://www.googletagmanager.com/**", (route) => {
      visits.push(route.request().url());
      return route.fulfill({ contentType: "text/javascript", body: "" });
    });
    await browsing.getByRole("link", { name: "Organisations" }).click();
    await expect(browsing.getByRole("heading", { level: 1, name: "Organisations" })).toBeVisible();
    await expect(browsing.locator('meta[name="aquamark-version"]')).toHaveAttribute("content", "1.1.0");

    await browsing.getByRole("link", { name: ownOrganisation }).first().click();
    await expect(browsing.getByRole("heading", { level: 1, name: ownOrganisation })).toBeVisible();
    expect(visits).toEqual([`https://www.googletagmanager.com/gtag/js?id=${analyticsId}`]);
    const reported = await browsing.evaluate(() => JSON.stringify(Reflect.get(window, "dataLayer")));
    expect(reported).toContain("/organisations/$organisationId");
    expect(reported).not.toContain(new URL(browsing.url()).pathname);
    expect(reported).not.toContain(ownOrganisation);
    await context.close();
  } finally {
    await product?.stop();
    await data.remove();
    await program.remove();
  }
});

test("A part that stays missing is said in words, and the page is whole again once it can be had", async ({
  page,
  journey,
}) => {
  await journey.signInAs("admin");
  const parts = "**/assets/organisations-page-*.js";
  await page.route(parts, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  await page.getByRole("link", { name: "Organisations" }).click();
  await expect(page.getByRole("heading", { name: "A newer version of Aquamark is running" })).toBeVisible();
  await journey.expectAccessible();

  await page.unroute(parts);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Organisations" })).toBeVisible();
});
