import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "../test/given-stacks.ts";
import { bakeDocument, hashOfFiles } from "./bake-component.ts";

const files = [
  { path: "bake/bake.sh", content: `#!/bin/bash\nprintf '%s\\n' "$@" '{{ Image }}' END\n` },
  { path: "boot/boot.sh", content: "#!/bin/bash\necho 'ü $HOME `id`'\nEND\n" },
];

test("the commands of the document lay every file down as it was, and call the bake script", () => {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-"));
  try {
    const { phases } = parse(bakeDocument(files)) as Json;
    const commands = phases[0].steps.flatMap((step: Json) => step.inputs.commands) as string[];
    // Image Builder puts its parameters in before it runs a command.
    const script = commands
      .join("\n")
      .replaceAll("{{ Image }}", "repository@sha256:digest")
      .replaceAll("{{ Version }}", "v1.0.1")
      .replaceAll("/opt/aquamark", dir);

    const run = spawnSync("bash", ["-c", script], { encoding: "utf8" });

    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("repository@sha256:digest\nv1.0.1\n{{ Image }}\nEND\n");
    for (const { path, content } of files) expect(readFileSync(join(dir, path), "utf8")).toBe(content);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("a file that cannot be written ends the baking", () => {
  const { phases } = parse(bakeDocument([{ path: "missing/boot.sh", content: "true" }])) as Json;
  const [laying] = phases[0].steps[0].inputs.commands as string[];
  const dir = mkdtempSync(join(tmpdir(), "aquamark-"));
  try {
    expect(spawnSync("bash", ["-c", laying?.replaceAll("/opt/aquamark", dir) ?? ""]).status).not.toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("other files make a component of another name", () => {
  const changed = files.map((file) => ({ ...file, content: `${file.content}# changed\n` }));

  expect(hashOfFiles(changed)).not.toBe(hashOfFiles(files));
  expect(hashOfFiles(files)).toBe(hashOfFiles(structuredClone(files)));
});

test("files that Image Builder would not take are refused when templates are made", () => {
  const noise = Array.from({ length: 4000 }, (_, line) => `${line * 7919}`).join("\n");

  expect(() => bakeDocument([{ path: "boot/boot.sh", content: noise }])).toThrow(/takes 16000/);
});
