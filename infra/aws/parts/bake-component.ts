import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { stringify } from "yaml";

/** The most characters a component's document may have. */
const charactersMax = 16_000;
const workDir = "/opt/aquamark";

export type BakeFile = { path: string; content: string };

/** The files an instance gets: the bake script, and what its boot needs. */
export function readBakeFiles(infraDir: string): BakeFile[] {
  return ["bake", "boot"].flatMap((folder) => {
    const dir = join(infraDir, folder);
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .filter((name) => !/\.test\.ts$|\.ts$|\.md$/.test(name))
      .sort()
      .map((name) => ({ path: `${folder}/${name}`, content: readFileSync(join(dir, name), "utf8") }));
  });
}

/** The name of a component changes with its files, since a component cannot be changed. */
export function hashOfFiles(files: BakeFile[]): string {
  const hash = createHash("sha256");
  for (const { path, content } of files) hash.update(`${path}\0${content}\0`);
  return hash.digest("hex").slice(0, 12);
}

/**
 * The document of Image Builder that puts the files into the image and runs the bake script with image and version.
 *
 * Files travel as base64, since the service would read `{{…}}` in them as its own variables.
 */
export function bakeDocument(files: BakeFile[]): string {
  const write = files.flatMap(({ path, content }) => [
    `base64 -d <<'END' | gunzip > ${workDir}/${path}`,
    gzipSync(content, { level: 9 }).toString("base64"),
    "END",
  ]);
  const document = stringify(
    {
      schemaVersion: 1,
      name: "aquamark-bake",
      description: "The engine, the tagged image, the unit and the watchdog. No configuration, no secret.",
      parameters: [
        { Image: { type: "string", description: "repository@sha256:digest" } },
        { Version: { type: "string", description: "The version of the image" } },
      ],
      phases: [
        {
          name: "build",
          steps: [
            {
              name: "Files",
              action: "ExecuteBash",
              inputs: {
                commands: [
                  [
                    "set -eu",
                    `mkdir -p ${workDir}/bake ${workDir}/boot`,
                    ...write,
                    `chmod -R a+rX ${workDir}`,
                  ].join("\n"),
                ],
              },
            },
            {
              name: "Bake",
              action: "ExecuteBash",
              timeoutSeconds: 1800,
              inputs: { commands: [`bash ${workDir}/bake/bake.sh '{{ Image }}' '{{ Version }}'`] },
            },
          ],
        },
      ],
    },
    { lineWidth: 0 },
  );
  if (document.length > charactersMax)
    throw new Error(
      `The bake document has ${document.length} characters; Image Builder takes ${charactersMax}.`,
    );
  return document;
}
