import { posix } from "node:path";

/** What the pages may point at. */
export type Repository = {
  /** The text of a file, or null where there is none; paths are relative to the repository's root. */
  read(path: string): string | null;
  /** Whether there is a file or folder of this path. */
  has(path: string): boolean;
  /** The names of npm scripts. */
  scripts: ReadonlySet<string>;
};

const link = /!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
const repositoryPath =
  /^(?:apps|bench|bin|data|database|demo|docs|e2e|infra|packages|scripts|\.ci)\/[\w@.$/-]+$/;
const npmScript = /npm run ([a-z][\w:-]*)/g;

/**
 * What a page names that does not exist, one sentence each: targets of relative links, headings that links name,
 * paths of the repository in code spans, and npm scripts.
 */
export function findBrokenLinks(page: string, repository: Repository): string[] {
  const text = repository.read(page);
  if (text === null) return [`${page} does not exist.`];
  const faults: string[] = [];
  const prose = withoutCodeBlocks(text);
  for (const [, target = ""] of withoutCodeSpans(prose).matchAll(link)) {
    if (/^[a-z][a-z+.-]*:/i.test(target)) continue;
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path)));
    if (!repository.has(file)) faults.push(`${page} links to ${target}, which does not exist.`);
    else if (anchor !== undefined && !anchorsOf(repository.read(file) ?? "").has(anchor))
      faults.push(`${page} links to ${target}, but ${file} has no such heading.`);
  }
  for (const [, span = ""] of prose.matchAll(/`([^`\n]+)`/g))
    if (repositoryPath.test(span) && !repository.has(span.replace(/\/$/, "")))
      faults.push(`${page} names ${span}, which does not exist.`);
  for (const [, script = ""] of text.matchAll(npmScript))
    if (!repository.scripts.has(script))
      faults.push(`${page} names npm run ${script}, which does not exist.`);
  return faults;
}

/** The anchors of a page's headings, as code hosts make them. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCodeBlocks(text).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");
    const anchor = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-");
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

function withoutCodeBlocks(text: string): string {
  return text.replaceAll(/^([ \t]*)```[\s\S]*?^\1```[ \t]*$/gm, "");
}

function withoutCodeSpans(text: string): string {
  return text.replaceAll(/`[^`\n]*`/g, "");
}
