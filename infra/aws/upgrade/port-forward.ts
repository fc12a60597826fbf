import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { StartSessionCommand, TerminateSessionCommand } from "@aws-sdk/client-ssm";
import type { AwsClients } from "./aws-clients.ts";
import { UpgradeFault } from "./fault.ts";

export type Forward = { address: string } & AsyncDisposable;

/** A session as AWS opened it, and what was asked for. */
export type Session = {
  opened: { SessionId?: string | undefined; TokenValue?: string | undefined; StreamUrl?: string | undefined };
  request: {
    Target: string;
    DocumentName: string;
    Parameters: { portNumber: string[]; localPortNumber: string[] };
  };
  region: string;
  endpoint: string;
};

/** What carries the bytes of a session; `fault` says why it does so no more. */
export type Carrier = { fault: () => string | null; close: () => Promise<void> };
export type Carry = (session: Session) => Carrier;

const openWithinMs = 60_000;

/**
 * Opens a port of this machine that leads through the session manager to a port of a target, which nothing else
 * outside its network can reach.
 *
 * `target` is an instance's id or `ecs:<cluster>_<task>_<container>`.
 */
export async function openForward(
  { ssm }: AwsClients,
  target: string,
  port: number,
  carry: Carry,
): Promise<Forward> {
  const localPort = await freePort();
  const request = {
    Target: target,
    DocumentName: "AWS-StartPortForwardingSession",
    Parameters: { portNumber: [String(port)], localPortNumber: [String(localPort)] },
  };
  const opened = await ssm.send(new StartSessionCommand(request));
  const region = await ssm.config.region();
  const set = await ssm.config.endpoint?.();
  const endpoint = set
    ? `${set.protocol}//${set.hostname}${set.port ? `:${set.port}` : ""}`
    : `https://ssm.${region}.amazonaws.com`;
  const carrier = carry({ opened, request, region, endpoint });

  async function close(): Promise<void> {
    await carrier.close();
    // A session that nobody ends is ended by AWS some minutes later.
    await ssm.send(new TerminateSessionCommand({ SessionId: opened.SessionId })).catch(() => undefined);
  }

  const endsAt = performance.now() + openWithinMs;
  while (!(await isOpen(localPort))) {
    const fault = carrier.fault() ?? (performance.now() > endsAt ? "it did not open within a minute" : null);
    if (fault !== null) {
      await close();
      throw new UpgradeFault(`No port forward to ${target}: ${fault}.`);
    }
    await sleep(50);
  }
  return { address: `http://127.0.0.1:${localPort}`, [Symbol.asyncDispose]: close };
}

/** Lets the session manager's plugin carry a session; `command` is the program and what stands before its arguments. */
export function carryByPlugin(command: string[] = ["session-manager-plugin"]): Carry {
  const [program = "", ...before] = command;
  return ({ opened, request, region, endpoint }) => {
    const { SessionId, TokenValue, StreamUrl } = opened;
    const child = spawn(
      program,
      [
        ...before,
        JSON.stringify({ SessionId, TokenValue, StreamUrl }),
        region,
        "StartSession",
        process.env.AWS_PROFILE ?? "",
        JSON.stringify(request),
        endpoint,
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    let output = "";
    let fault: string | null = null;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += String(chunk);
      });
    }
    child.on("error", (error: NodeJS.ErrnoException) => {
      fault =
        error.code === "ENOENT" ? `${program} is not installed: docs/operate/aws.md says how` : error.message;
    });
    child.on("exit", (code, signal) => {
      fault ??= `${program} ended with ${signal ?? code}: ${output.trim() || "it said nothing"}`;
    });
    return {
      fault: () => fault,
      async close() {
        if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
        const exited = once(child, "exit");
        child.kill();
        await exited;
      },
    };
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
