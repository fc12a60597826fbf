import type { FastifyInstance } from "fastify";

export type LiveHint = { kind: string; id: string; scopeId?: string; revision?: number };

export type EventStream = {
  readonly response: Response;
  /** The hints that have come so far. */
  readonly hints: LiveHint[];
  /** Everything that has come so far, as text. */
  readonly text: () => string;
  /** Resolves once `isThere` holds of what has come; fails after five seconds. */
  until(isThere: (stream: EventStream) => boolean): Promise<void>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
};

/** Listens on a free port and gives the address. */
export async function listenOn(app: FastifyInstance): Promise<string> {
  return app.listen({ host: "127.0.0.1", port: 0 });
}

/** Opens the live changes of a signed-in user as a browser would; resolves when the stream is ready. */
export async function openEvents(address: string, cookie: string): Promise<EventStream> {
  const abort = new AbortController();
  const response = await fetch(`${address}/api/v1/events`, {
    headers: { cookie, "accept-encoding": "gzip, br" },
    signal: abort.signal,
  });
  const hints: LiveHint[] = [];
  let text = "";
  let wake = () => {};
  const decoder = new TextDecoder();
  const read = async () => {
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const found = [...text.matchAll(/event: change\ndata: (.*)\n\n/g)];
        hints.push(...found.slice(hints.length).map(([, data = ""]) => JSON.parse(data) as LiveHint));
        wake();
      }
    } catch {
      // Closed from this side.
    }
  };
  const stream: EventStream = {
    response,
    hints,
    text: () => text,
    async until(isThere) {
      const giveUpAt = Date.now() + 5_000;
      while (!isThere(stream)) {
        const leftMs = giveUpAt - Date.now();
        if (leftMs <= 0) throw new Error(`The stream has only: ${text}`);
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, leftMs);
        });
        clearTimeout(timer);
      }
    },
    ended: read(),
    close: () => abort.abort(),
  };
  await stream.until(({ text: received }) => received().includes("event: ready"));
  return stream;
}
