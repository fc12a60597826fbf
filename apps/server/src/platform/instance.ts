import { hostname } from "node:os";

/** One process among those that serve an installation. */
export type Instance = {
  /** The same after a restart, so that a restart can be told from a new process. */
  id: string;
  startedAt: Date;
};

/**
 * This process. A container keeps its host name when it is started again and gets another one when it is
 * made anew; where the port is free to change, the process id stands for it.
 */
export function thisInstance(port: number): Instance {
  return {
    id: `${hostname()}:${port === 0 ? `pid-${process.pid}` : port}`,
    startedAt: new Date(performance.timeOrigin),
  };
}
