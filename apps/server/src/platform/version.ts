import packageJson from "../../../../package.json" with { type: "json" };

/** The version of Aquamark that runs. */
export const version: string = packageJson.version;
