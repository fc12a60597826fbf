import { z } from "zod";
import { defineCron } from "../../platform/jobs/cron.ts";
import { defineJob } from "../../platform/jobs/job-kind.ts";
import { sealAudit } from "./seal-audit.ts";

// So that a run is over in moments also where very many wait, as after an upgrade: the next minute goes on.
const blocksMax = 20;

/** Seals what the audit has got since the last time. */
export const auditSeal = defineJob({
  kind: "audit.seal",
  payload: z.object({}),
  run: async (context, _payload, { signal }) => {
    await sealAudit(context, { signal, blocksMax });
  },
});

export const everyMinuteSeal = defineCron({ kind: auditSeal, pattern: "* * * * *" });
