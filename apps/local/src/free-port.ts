import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

// Below what systems give to connections and to servers that name no port (from 32768 on Linux, from 49152 elsewhere),
// so that none of those takes the port before it is used.
const lowest = 20_000;
const highest = 30_000;
const triesMax = 50;

/** A port of 127.0.0.1 that is free now, by chance one that nobody else asks for before it is listened on. */
export async function freePort(): Promise<number> {
  for (let tries = 1; ; tries++) {
    const port = randomInt(lowest, highest);
    const probe = createServer();
    try {
      await once(probe.listen(port, "127.0.0.1"), "listening");
    } catch (error) {
      if (tries < triesMax) continue;
      throw error;
    }
    probe.close();
    await once(probe, "close");
    return port;
  }
}
