import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { programDir } from "./product.ts";

// What `aquamark start` runs and builds; packages are found through node_modules.
const parts = ["apps", "bin", "database", "package.json", "package-lock.json", "tsconfig.base.json"];
const leftOut = new Set(["node_modules", "dist", ".dist-sources"]);

/** Copies the program into the folder, as a second version that can be changed and run beside the one that is tested. */
export async function copyProgram(folder: string): Promise<void> {
  for (const part of parts)
    await cp(join(programDir, part), join(folder, part), {
      recursive: true,
      filter: (source) => !leftOut.has(source.split("/").at(-1) ?? ""),
    });
  // A folder of its own, so that what is built for the copy stays in it.
  await mkdir(join(folder, "node_modules"));
  for (const entry of await readdir(join(programDir, "node_modules")))
    if (entry !== ".cache")
      await symlink(join(programDir, "node_modules", entry), join(folder, "node_modules", entry));
  for (const app of await readdir(join(programDir, "apps"))) {
    const own = join(programDir, "apps", app, "node_modules");
    if (existsSync(own)) await symlink(own, join(folder, "apps", app, "node_modules"));
  }
}

/** Makes the copy another version: it says so, and a word of every page is another one. */
export async function makeVersion(folder: string, version: string): Promise<void> {
  await writeFile(join(folder, "VERSION"), `${version}\n`);
  const words = join(folder, "apps", "web", "src", "words", "en");
  for (const name of ["organisations", "users", "shell"]) {
    const catalogue = JSON.parse(await readFile(join(words, `${name}.json`), "utf8")) as object;
    await writeFile(join(words, `${name}.json`), JSON.stringify({ ...catalogue, version }));
  }
}
