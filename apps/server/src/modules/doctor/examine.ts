import type { Config } from "../../platform/config.ts";
import type { Finding } from "./finding.ts";
import { testAddress } from "./test-address.ts";
import { testDatabase } from "./test-database.ts";
import { testFiles } from "./test-files.ts";
import { testMachine } from "./test-machine.ts";
import { testMail } from "./test-mail.ts";

/** Tests everything the program depends on, side by side; none of it needs the program to run. */
export async function examine(config: Config): Promise<Finding[]> {
  const findings = await Promise.all([
    testMachine(config),
    testDatabase(config),
    testFiles(config),
    testMail(config),
    testAddress(config),
  ]);
  return findings.flat();
}
