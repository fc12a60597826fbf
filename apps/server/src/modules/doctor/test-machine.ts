import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { isNewEnough, nodeVersionMin } from "../../../../../bin/choose-node.mjs";
import type { Config } from "../../platform/config.ts";
import { type Finding, testing } from "./finding.ts";

const mb = 1024 * 1024;
const roomyMb = 1_024;
const fullMb = 100;

/** The Node that runs, and the room on the disks the program writes to. */
export async function testMachine({ dataDir }: Pick<Config, "dataDir">): Promise<Finding[]> {
  const node = await testing("node", async (test) => {
    const { node: version } = process.versions;
    if (isNewEnough(version)) test.ok(`Node ${version} runs.`);
    else test.failed(`Node ${version} is too old.`, `Install Node ${nodeVersionMin} or later.`);
  });
  const disks = await Promise.all([
    testRoom("AQUAMARK_DATA_DIR", dataDir),
    testRoom("temporary files", tmpdir()),
  ]);
  return [...node, ...disks.flat()];
}

function testRoom(what: string, folder: string): Promise<Finding[]> {
  return testing("disk", async (test) => {
    const there = await existing(folder);
    const { bavail, bsize, ffree, files } = await statfs(there);
    const freeMb = Math.floor((bavail * bsize) / mb);
    const says = `${freeMb} MB are free for ${what} (${folder}).`;
    const next = "Delete what is not needed there, or enlarge the disk.";
    if (freeMb < fullMb) test.failed(says, next);
    else if (freeMb < roomyMb) test.warning(says, next);
    else test.ok(says);
    if (files > 0 && ffree < files / 100)
      test.failed(`The disk of ${folder} has hardly any room for further files, however small.`, next);
  });
}

/** The folder, or the one it would be made in. */
async function existing(folder: string): Promise<string> {
  for (let path = folder; ; path = dirname(path)) {
    try {
      await statfs(path);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || path === dirname(path)) throw error;
    }
  }
}
