import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { repairBinaries } from "./binaries.ts";

const folder = mkdtempSync(join(tmpdir(), "aquamark-binaries-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("links and the right to execute are made where npm ran no install script", async () => {
  mkdirSync(join(folder, "native", "lib"), { recursive: true });
  mkdirSync(join(folder, "native", "bin"));
  writeFileSync(join(folder, "native", "lib", "libpq.so.5.18"), "");
  for (const program of ["postgres", "initdb", "pg_ctl"]) {
    writeFileSync(join(folder, "native", "bin", program), "");
    chmodSync(join(folder, "native", "bin", program), 0o644);
  }
  writeFileSync(
    join(folder, "native", "pg-symlinks.json"),
    JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]),
  );

  await repairBinaries(folder);
  await repairBinaries(folder);

  expect(lstatSync(join(folder, "native", "lib", "libpq.so.5")).isSymbolicLink()).toBe(true);
  expect(readlinkSync(join(folder, "native", "lib", "libpq.so.5"))).toBe("libpq.so.5.18");
  expect(statSync(join(folder, "native", "bin", "postgres")).mode & 0o111).toBe(0o111);
});
