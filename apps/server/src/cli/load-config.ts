import { type Config, readConfig } from "../platform/config.ts";
import { CommandError } from "./command-error.ts";

/** The settings from the environment; one error names all that are wrong. */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const reading = readConfig(env);
  if (reading.ok) return reading.config;
  const faults = reading.faults.map(({ message }) => `  ${message}`).join("\n");
  throw new CommandError(
    `Some settings are not valid:\n${faults}\nThey are described in docs/configuration.md.`,
  );
}

/** The settings of a command that needs a database of its own choice. */
export function loadConfigWithDatabase(): Config {
  const config = loadConfig();
  if (config.databaseUrl === null && config.databaseSecretId === null) {
    throw new CommandError("Set DATABASE_URL to the PostgreSQL to use; aquamark start brings its own.");
  }
  return config;
}
