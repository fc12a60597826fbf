import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * A folder of small programs that stand in for programs of the machine, such as an engine that tests cannot run:
 * their shell scripts by name. It goes when the test is finished.
 */
export function givenPrograms(scripts: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "programs-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, script] of Object.entries(scripts)) {
    const path = join(dir, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }
  return dir;
}
