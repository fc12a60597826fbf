import { connect, type Socket } from "node:net";

export type Reply = { status: number; body: string };
export type Request = { method: string; path: string; headers?: Record<string, string>; body?: string };

/**
 * One kept-alive connection that sends a request at a time.
 *
 * Client and server share the machine, so whatever the client spends is missing from the server: this one writes
 * a text and looks for the end of the reply, and nothing else.
 */
export class BenchClient {
  readonly #socket: Socket;
  readonly #host: string;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve(reply: Reply): void; reject(error: Error): void } | null = null;

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      this.#settle();
    });
    socket.on("error", (error) => this.#waiting?.reject(error));
    socket.on("close", () => this.#waiting?.reject(new Error("The server closed the connection")));
  }

  static async open(origin: URL): Promise<BenchClient> {
    const socket = connect({ host: origin.hostname, port: Number(origin.port) });
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    return new BenchClient(socket, origin.host);
  }

  request({ method, path, headers = {}, body }: Request): Promise<Reply> {
    const lines = [`${method} ${path} HTTP/1.1`, `host: ${this.#host}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    if (body !== undefined)
      lines.push("content-type: application/json", `content-length: ${Buffer.byteLength(body)}`);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(`${lines.join("\r\n")}\r\n\r\n${body ?? ""}`);
    });
  }

  close(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #settle(): void {
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = this.#received.toString("latin1", 0, headEnd);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.#waiting?.reject(new Error(`A reply without a length:\n${head}`));
      return;
    }
    const end = headEnd + 4 + Number(length);
    if (this.#received.length < end) return;
    const reply = {
      status: Number(head.slice(9, 12)),
      body: this.#received.toString("utf8", headEnd + 4, end),
    };
    this.#received = this.#received.subarray(end);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(reply);
  }
}

export type Load = { perSecond: number; p50: number; p95: number; p99: number; requests: number };

/** Lets each client send its requests one after another for so long; latencies in milliseconds. */
export async function measure(
  clients: readonly BenchClient[],
  durationMs: number,
  send: (client: BenchClient, index: number) => Promise<Reply>,
): Promise<Load> {
  const latencies: number[] = [];
  const begun = performance.now();
  const until = begun + durationMs;
  await Promise.all(
    clients.map(async (client, index) => {
      let now = performance.now();
      while (now < until) {
        const { status, body } = await send(client, index);
        if (status !== 200) throw new Error(`Status ${status}: ${body.slice(0, 500)}`);
        const done = performance.now();
        latencies.push(done - now);
        now = done;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const ordered = Float64Array.from(latencies).sort();
  const at = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
  return {
    perSecond: ordered.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    requests: ordered.length,
  };
}
