import { once } from "node:events";
import { connect, createServer, type NetConnectOpts, type Server, type Socket } from "node:net";
import { freePort } from "@aquamark/local";

export type TcpProxy = {
  port: number;
  /** The address of the same database through this proxy. */
  url: string;
  /** How many connections are open. */
  connections(): number;
  /** Ends every connection and refuses new ones until `mend`. */
  cut(): Promise<void>;
  /** Lets nothing through any more, and tells nobody, as a failed network does, until `mend`. */
  freeze(): void;
  /** Lets everything through again; what was frozen is ended. */
  mend(): Promise<void>;
  /** Holds back what goes either way by so much. */
  delay(ms: number): void;
  stop(): Promise<void>;
};

type Pair = { near: Socket; far: Socket };

/** A proxy on a free port of 127.0.0.1 before the PostgreSQL of an address, to be cut, frozen and delayed at will. */
export async function startTcpProxy(databaseUrl: string): Promise<TcpProxy> {
  const target = targetOf(databaseUrl);
  const pairs = new Set<Pair>();
  let delayMs = 0;
  let isFrozen = false;

  const pass = (from: Socket, to: Socket) => {
    from.on("data", (chunk) => {
      if (isFrozen) return;
      if (delayMs === 0) to.write(chunk);
      // Timers of one length fire in the order they were set, so nothing overtakes.
      else setTimeout(() => to.writable && to.write(chunk), delayMs);
    });
  };
  const accept = (near: Socket) => {
    const far = connect(target);
    const pair = { near, far };
    pairs.add(pair);
    const end = () => {
      if (isFrozen) return;
      near.destroy();
      far.destroy();
      pairs.delete(pair);
    };
    for (const socket of [near, far]) socket.on("close", end).on("error", end);
    pass(near, far);
    pass(far, near);
  };
  const endAll = () => {
    for (const { near, far } of pairs) {
      near.destroy();
      far.destroy();
    }
    pairs.clear();
  };

  let server: Server | null = null;
  const port = await freePort();
  const listen = async () => {
    const next = createServer(accept).listen(port, "127.0.0.1");
    await once(next, "listening");
    server = next;
  };
  const close = async () => {
    const present = server;
    server = null;
    endAll();
    if (present === null) return;
    present.close();
    await once(present, "close");
  };

  await listen();
  return {
    port,
    url: urlThrough(databaseUrl, port),
    connections: () => pairs.size,
    cut: close,
    freeze: () => {
      isFrozen = true;
    },
    mend: async () => {
      if (isFrozen) {
        isFrozen = false;
        endAll();
      }
      if (server === null) await listen();
    },
    delay: (ms) => {
      delayMs = ms;
    },
    stop: async () => {
      isFrozen = false;
      await close();
    },
  };
}

function targetOf(databaseUrl: string): NetConnectOpts {
  const url = new URL(databaseUrl);
  const socketDir = url.searchParams.get("host");
  const port = Number(url.port || 5432);
  return socketDir === null ? { host: url.hostname, port } : { path: `${socketDir}/.s.PGSQL.${port}` };
}

function urlThrough(databaseUrl: string, port: number): string {
  const url = new URL(databaseUrl);
  url.searchParams.delete("host");
  url.host = `127.0.0.1:${port}`;
  return url.href;
}
