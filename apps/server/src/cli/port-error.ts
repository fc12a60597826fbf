import type { Config } from "../platform/config.ts";
import { CommandError } from "./command-error.ts";

/** What is wrong with the address to listen on, in words; any other error as it is. */
export function portError(error: unknown, { host, port }: Pick<Config, "host" | "port">): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return new CommandError(
      `Port ${port} is in use by another program: stop it, or set PORT to another one.`,
    );
  }
  if (code === "EACCES")
    return new CommandError(`This user may not listen on port ${port}: set PORT to 1024 or above.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new CommandError(`HOST is ${host}, which is no address of this machine.`);
  }
  return error instanceof Error ? error : new Error(String(error));
}
