import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { Carry } from "../upgrade/port-forward.ts";

/** Carries what comes to the local port to the address that a session of the stand-in names. */
export const carryDirectly: Carry = ({ opened, request }) => {
  const target = new URL(opened.StreamUrl ?? "");
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(Number(request.Parameters.localPortNumber[0]), "127.0.0.1");
  return {
    fault: () => null,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
