import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mustRun } from "./run-command.ts";

const cacheDir = "/var/cache/aquamark-image";
const debian = "bookworm";
// What Debian's slim image leaves out as well.
const leftOut = [
  "usr/share/doc",
  "usr/share/info",
  "usr/share/locale",
  "usr/share/man",
  "var/lib/apt/lists",
  "var/cache/apt",
];

export type BaseImages = { nodeImage: string; runtimeImage: string };

/**
 * Makes the two images that the Dockerfile builds upon, for machines that reach no registry of images: Debian by
 * debootstrap, kept in /var/cache/aquamark-image, and the same with the present Node and its npm.
 */
export async function makeBaseImages(buildah: readonly string[], npmDir: string): Promise<BaseImages> {
  const root = await debianRoot();
  const runtimeImage = "localhost/debian-slim";
  await makeImage(buildah, "scratch", runtimeImage, [[root, "/"]], {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  });
  const nodeImage = "localhost/node-slim";
  const npm = join(cacheDir, "npm");
  rmSync(npm, { recursive: true, force: true });
  mkdirSync(join(npm, "bin"), { recursive: true });
  mkdirSync(join(npm, "etc"));
  cpSync(npmDir, join(npm, "lib", "node_modules", "npm"), { recursive: true, dereference: true });
  cpSync(realpathSync(process.execPath), join(npm, "bin", "node"));
  for (const name of ["npm", "npx"])
    writeFileSync(join(npm, "bin", name), script(`/usr/local/lib/node_modules/npm/bin/${name}-cli.js`), {
      mode: 0o755,
    });
  const authorities = process.env.NODE_EXTRA_CA_CERTS ?? "";
  if (existsSync(authorities)) {
    cpSync(authorities, join(npm, "etc", "authorities.pem"));
    writeFileSync(join(npm, "etc", "npmrc"), "cafile=/usr/local/etc/authorities.pem\n");
  }
  await makeImage(buildah, runtimeImage, nodeImage, [[npm, "/usr/local"]]);
  return { nodeImage, runtimeImage };
}

const script = (file: string) => `#!/bin/sh\nexec /usr/local/bin/node ${file} "$@"\n`;

async function debianRoot(): Promise<string> {
  const root = join(cacheDir, debian);
  if (existsSync(root)) return root;
  const draft = `${root}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(draft), { recursive: true });
  await mustRun(["debootstrap", "--variant=minbase", debian, draft]);
  for (const path of leftOut) rmSync(join(draft, path), { recursive: true, force: true });
  renameSync(draft, root);
  return root;
}

async function makeImage(
  buildah: readonly string[],
  from: string,
  name: string,
  copies: readonly (readonly [source: string, target: string])[],
  env: Record<string, string> = {},
): Promise<void> {
  const container = await mustRun([...buildah, "from", from]);
  for (const [source, target] of copies)
    await mustRun([...buildah, "copy", "--quiet", container, source, target]);
  for (const [key, value] of Object.entries(env))
    await mustRun([...buildah, "config", "--env", `${key}=${value}`, container]);
  await mustRun([...buildah, "commit", "--quiet", "--rm", container, name]);
}
