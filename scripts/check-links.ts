// Checks that whatever the documentation points at is there: links, headings, paths of the repository, npm scripts.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrokenLinks, type Repository } from "./find-broken-links.ts";
import { programDir } from "./generated-file.ts";

const manifest = JSON.parse(readFileSync(join(programDir, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const repository: Repository = {
  read: (path) => (existsSync(join(programDir, path)) ? readFileSync(join(programDir, path), "utf8") : null),
  has: (path) => existsSync(join(programDir, path)),
  scripts: new Set(Object.keys(manifest.scripts)),
};

const pages = globSync(["*.md", "docs/**/*.md", "{apps,packages,data,demo,bench,e2e,infra}/**/*.md"], {
  cwd: programDir,
  exclude: (path) => path.split("/").some((part) => part === "node_modules" || part === "dist"),
}).sort();
const faults = pages.flatMap((page) => findBrokenLinks(page, repository));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${pages.length} pages point at things that exist.`);
