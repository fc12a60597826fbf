import type { Tx } from "../../platform/db/database.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { recordAudit } from "../audit/index.ts";

type Request = { at: Date; requestId: string; address: string };

/** Stops a user's mails about activity, and nothing else; nothing happens where they have none or are gone. */
export async function unsubscribe(
  tx: Tx,
  userId: string,
  { at, requestId, address }: Request,
): Promise<void> {
  const user = await tx
    .selectFrom("appUser")
    .select(["notifyEveryHours", "organisationId", "revision"])
    .where("id", "=", userId)
    .where("deletedAt", "is", null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (user === undefined || user.notifyEveryHours === 0) return;
  const revision = user.revision + 1;
  await tx.updateTable("appUser").set({ notifyEveryHours: 0, revision }).where("id", "=", userId).execute();
  await recordAudit(tx, {
    at,
    actorId: userId,
    action: "user.unsubscribe",
    entityKind: "user",
    entityId: userId,
    organisationId: user.organisationId,
    before: { notifyEveryHours: user.notifyEveryHours },
    after: { notifyEveryHours: 0 },
    requestId,
    address,
  });
  noteChange(tx, { kind: "user", id: userId, revision, audience: { userId } });
}
