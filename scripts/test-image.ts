// npm run test:image: builds the image by the Makefile and runs it against a real PostgreSQL, as an engine would.
// With --if-possible it says what this machine lacks and ends well, else that is a failure.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort, startTestDatabase } from "@aquamark/local";
import { givenAuthority } from "../apps/server/src/test/certificates.ts";
import { programDir } from "./generated-file.ts";
import { makeBaseImages } from "./image/base-images.ts";
import { checkContents } from "./image/check-contents.ts";
import { Runtime, unpackImage } from "./image/container.ts";
import { exerciseInstance } from "./image/exercise-instance.ts";
import { mustRun, runCommand } from "./image/run-command.ts";

const npmDir = findNpm();
const lacking = await whatIsLacking();
if (lacking.length > 0) {
  console.log(`The image is not tested here: ${lacking.join(", ")}.`);
  if (!process.argv.includes("--if-possible")) process.exitCode = 1;
} else {
  await testImage();
}

async function whatIsLacking(): Promise<string[]> {
  const tools = ["buildah", "debootstrap", "runc", "make", "git"];
  const found = await Promise.all(tools.map((tool) => runCommand(["sh", "-c", `command -v ${tool}`])));
  return [
    ...(process.platform === "linux" && process.getuid?.() === 0 ? [] : ["it needs root on Linux"]),
    ...tools.filter((_, index) => found[index]?.code !== 0).map((tool) => `${tool} is missing`),
    ...(npmDir === null ? ["npm is missing: run it by npm run test:image"] : []),
  ];
}

/** The folder of the npm that runs this. */
function findNpm(): string | null {
  const file = process.env.npm_execpath ?? "";
  const folder = dirname(dirname(file));
  return existsSync(join(folder, "bin", "npm-cli.js")) ? folder : null;
}

/** The address of a test's database without its socket, which is open to its own user alone. */
function overNetwork(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.search = "?sslmode=no-verify";
  return url.href;
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`✓ ${name}${typeof result === "string" ? `: ${result}` : ""} (${seconds} s)`);
  return result;
}

async function testImage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "aquamark-image-"));
  const buildah = [
    "buildah",
    "--storage-driver=vfs",
    `--root=${join(folder, "storage")}`,
    `--runroot=${join(folder, "run")}`,
  ];
  const opened = new AsyncDisposableStack();
  opened.defer(async () => {
    await runCommand([...buildah, "umount", "--all"]);
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    const bases = await step("base images by debootstrap", async () => makeBaseImages(buildah, npmDir ?? ""));
    const version = await mustRun(["make", "--silent", "version", "ENGINE=buildah"], { cwd: programDir });
    await step(`make: image ${version}`, async () => {
      const cache = await mustRun(["npm", "config", "get", "cache"]);
      await mustRun(
        [
          "make",
          "image",
          "ENGINE=buildah",
          `BUILDAH=${buildah.join(" ")}`,
          `NODE_IMAGE=${bases.nodeImage}`,
          `RUNTIME_IMAGE=${bases.runtimeImage}`,
          // What npm has fetched before on this machine is not fetched again.
          `BUILD_OPTIONS=--volume ${cache}:/root/.npm`,
        ],
        { cwd: programDir },
      );
      return undefined;
    });
    const image = await unpackImage(buildah, `localhost/aquamark:${version}`);
    await step("what is in it", async () => checkContents(image, version));

    // By TLS it listens on the network, which is all that a container shares with it.
    const database = await startTestDatabase({ tls: givenAuthority().issue("127.0.0.1") });
    opened.defer(() => database.stop());
    const runtime = new Runtime(folder, image);
    opened.defer(() => runtime.stopAll());
    await exerciseInstance({
      runtime,
      version,
      databaseUrl: overNetwork(await database.createDatabase("aquamark")),
      stopDatabase: () => database.stop(),
      port: await freePort(),
      step,
    });
    console.log(`The image ${version} is as it should be.`);
  } finally {
    await opened.disposeAsync();
  }
}
