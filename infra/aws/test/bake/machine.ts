import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** How a machine reaches this host's 127.0.0.1, and what answers it for names, in slirp4netns' network. */
export const hostAddress = "10.0.2.2";
export const nameServer = "10.0.2.3";

export async function run(program: string, args: string[]): Promise<string> {
  const { stdout } = await execute(program, args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Asks until it is so, for minutes if need be, since a test says nothing about how fast a machine is. */
export async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  let fault: unknown = null;
  for (const endsAt = Date.now() + 300_000; Date.now() < endsAt; ) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      fault = error;
    }
    await sleep(500);
  }
  throw new Error(`Waited five minutes for: ${what}`, { cause: fault });
}

/**
 * Boots a folder as a machine of its own: systemd as its first process, a network of its own from which it reaches
 * out through slirp4netns, so that neither its engine nor its ports touch this host.
 */
export async function boot(root: string) {
  const nspawn = spawn(
    "systemd-nspawn",
    [
      "--quiet",
      "--register=no",
      "--keep-unit",
      "--private-network",
      "--capability=all",
      "--boot",
      "-D",
      root,
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      // The engine calls what systemd-nspawn would not let through.
      env: { ...process.env, SYSTEMD_SECCOMP: "0" },
    },
  );
  let output = "";
  for (const stream of [nspawn.stdout, nspawn.stderr]) {
    stream.on("data", (chunk) => {
      output += String(chunk);
    });
  }
  const ended = once(nspawn, "exit");
  const first = await until("systemd", async () => {
    if (nspawn.exitCode !== null) throw new Error(`systemd-nspawn ended: ${output}`);
    const children = readFileSync(`/proc/${nspawn.pid}/task/${nspawn.pid}/children`, "utf8")
      .trim()
      .split(" ");
    const pid = children.at(-1) ?? "";
    return pid !== "" && readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "systemd" ? pid : null;
  });
  const network = spawn("slirp4netns", ["--configure", "--mtu=65520", first, "tap0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });

  const inside = (...command: string[]) =>
    run("nsenter", ["-t", first, "-m", "-u", "-i", "-n", "-p", "-C", "--", ...command]);
  await until("the machine to have started", async () => {
    const state = await inside("systemctl", "is-system-running").catch(
      (error: { stdout?: string }) => error.stdout ?? "",
    );
    return /^(running|degraded)/.test(state) ? state : null;
  });
  // On a host with the first version of cgroups they are handed over read-only, and the engine makes groups of its own.
  await inside(
    "sh",
    "-c",
    "for group in /sys/fs/cgroup/*/; do mount -o remount,bind,rw $group 2>/dev/null; done; true",
  );
  await until("the network", async () => {
    return /tap0/.test(await inside("cat", "/proc/net/dev")) ? true : null;
  });

  return {
    inside,
    /** What a program on the machine's port answers, as its own users would see it. */
    async answers(path: string): Promise<string | null> {
      const ask = `fetch("http://127.0.0.1${path}").then((reply) => reply.text()).then(console.log)`;
      return inside("/opt/aquamark/bin/node", "-e", ask).then(
        (text) => text.trim(),
        () => null,
      );
    },
    async powerOff(): Promise<void> {
      await inside("systemctl", "poweroff").catch(() => undefined);
      await ended;
      network.kill();
    },
    /** Ends whatever is left of it, after a failure. */
    kill(): void {
      network.kill();
      // Its first process takes all others along; systemd-nspawn then ends by itself.
      if (nspawn.exitCode === null) process.kill(Number(first), "SIGKILL");
    },
  };
}

export type Machine = Awaited<ReturnType<typeof boot>>;
