import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mustRun, type Outcome, runCommand } from "./run-command.ts";

export type ImageConfig = {
  User: string;
  Env: string[];
  WorkingDir: string;
  Entrypoint: string[];
  Cmd: string[];
  Healthcheck?: { Test: string[] };
  Volumes?: Record<string, unknown>;
  ExposedPorts?: Record<string, unknown>;
};

export type UnpackedImage = { root: string; config: ImageConfig };

/** What the containers of the test may write to, as compose.yaml gives it. */
const temporaryBytesMax = "64m";

/** The image's file system on disk, and what it says of itself. */
export async function unpackImage(buildah: readonly string[], image: string): Promise<UnpackedImage> {
  const inspected = await mustRun([...buildah, "inspect", "--type", "image", image]);
  const { Docker } = JSON.parse(inspected) as { Docker: { config: ImageConfig } };
  const container = await mustRun([...buildah, "from", image]);
  return { root: await mustRun([...buildah, "mount", container]), config: Docker.config };
}

export type Container = {
  pid(): Promise<number>;
  output(): string;
  /** Runs a command in it, as `docker exec` does. */
  exec(command: readonly string[]): Promise<Outcome>;
  kill(signal: "TERM" | "KILL"): Promise<void>;
  ended: Promise<number | null>;
};

let containers = 0;

/**
 * Runs the image as an engine would with a read-only root, no capabilities, no new privileges and a small tmpfs on
 * /tmp; only the network is the machine's own.
 */
export class Runtime {
  readonly #folder: string;
  readonly #image: UnpackedImage;
  readonly #running = new Set<Container>();

  constructor(folder: string, image: UnpackedImage) {
    this.#folder = folder;
    this.#image = image;
  }

  get #runc(): string[] {
    return ["runc", "--root", join(this.#folder, "runc")];
  }

  /** Starts `docker run IMAGE args...`; `entrypoint` replaces the image's own. */
  start(
    args: readonly string[],
    env: Record<string, string> = {},
    entrypoint?: readonly string[],
  ): Container {
    containers += 1;
    const id = `aquamark-test-${process.pid}-${containers}`;
    const bundle = join(this.#folder, id);
    mkdirSync(bundle, { recursive: true });
    const command = [...(entrypoint ?? this.#image.config.Entrypoint), ...args];
    writeFileSync(join(bundle, "config.json"), JSON.stringify(this.#spec(command, env)));
    const child = spawn("runc", [...this.#runc.slice(1), "run", "--bundle", bundle, id], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const container = this.#containerOf(id, child);
    this.#running.add(container);
    void container.ended.then(() => this.#running.delete(container));
    return container;
  }

  /** Runs it to its end. */
  async run(
    args: readonly string[],
    env?: Record<string, string>,
    entrypoint?: readonly string[],
  ): Promise<Outcome> {
    const container = this.start(args, env, entrypoint);
    const code = await container.ended;
    return { code, output: container.output() };
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running].map((container) => container.kill("KILL")));
    await Promise.all([...this.#running].map(({ ended }) => ended));
  }

  #containerOf(id: string, child: ChildProcess): Container {
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += String(chunk);
      });
    return {
      pid: async () => {
        const state = await mustRun([...this.#runc, "state", id]);
        return (JSON.parse(state) as { pid: number }).pid;
      },
      output: () => output,
      exec: (command) => runCommand([...this.#runc, "exec", id, ...command]),
      kill: async (signal) => {
        await runCommand([...this.#runc, "kill", id, signal]);
      },
      ended: once(child, "close").then(([code]) => code as number | null),
    };
  }

  #spec(args: readonly string[], env: Record<string, string>): object {
    const { config, root } = this.#image;
    const [uid, gid] = config.User.split(":").map(Number);
    const given = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const system = ["nosuid", "noexec", "nodev"];
    return {
      ociVersion: "1.0.2",
      root: { path: root, readonly: true },
      process: {
        user: { uid, gid },
        args,
        env: [...config.Env, ...given],
        cwd: config.WorkingDir,
        capabilities: {},
        noNewPrivileges: true,
      },
      mounts: [
        { destination: "/proc", type: "proc", source: "proc" },
        {
          destination: "/dev",
          type: "tmpfs",
          source: "tmpfs",
          options: ["nosuid", "mode=755", "size=65536k"],
        },
        {
          destination: "/dev/shm",
          type: "tmpfs",
          source: "shm",
          options: [...system, "mode=1777", "size=65536k"],
        },
        { destination: "/sys", type: "none", source: "/sys", options: ["rbind", "ro", ...system] },
        {
          destination: "/tmp",
          type: "tmpfs",
          source: "tmpfs",
          options: [...system, "mode=1777", `size=${temporaryBytesMax}`],
        },
      ],
      linux: { namespaces: ["pid", "ipc", "uts", "mount"].map((type) => ({ type })) },
    };
  }
}

/** The user that a process of the machine runs as, and whether it may do more than an ordinary one. */
export function rightsOf(pid: number): { uid: number; capabilities: string } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const line = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(status)?.[1] ?? "";
  return { uid: Number(line("Uid")), capabilities: line("CapBnd") };
}
