import type { Tx } from "../../platform/db/database.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { requireFreeTitle } from "./program-titles.ts";

/** Deletes a program, which can be undone: everything in it counts as deleted until then. */
export async function deleteProgram(tx: Tx, actor: Actor, subject: Subject, at: Date): Promise<void> {
  const program = await lock(tx, subject);
  if (program.deletedAt !== null) return;
  await tx
    .updateTable("program")
    .set({ deletedAt: at, revision: program.revision + 1 })
    .where("id", "=", subject.id)
    .executeTakeFirstOrThrow();
  await recordChange(tx, actor, at, {
    verb: "delete",
    action: "program.delete",
    entity: { kind: "program", id: subject.id },
    message: program.title,
    ancestors: [],
    before: { deletedAt: null },
    after: { deletedAt: at },
    revision: program.revision + 1,
    audience: { groupIds: subject.groupIds },
  });
}

/** Brings a deleted program back; under another title where its own has been taken meanwhile. */
export async function restoreProgram(
  tx: Tx,
  actor: Actor,
  subject: Subject,
  title: string | undefined,
  at: Date,
): Promise<void> {
  const program = await lock(tx, subject);
  if (program.deletedAt === null) return;
  const newTitle = title ?? program.title;
  await requireFreeTitle(tx, newTitle, subject.id);
  await tx
    .updateTable("program")
    .set((eb) => ({
      deletedAt: null,
      title: newTitle,
      revision: program.revision + 1,
      contentRevision: eb("contentRevision", "+", newTitle === program.title ? 0 : 1),
    }))
    .where("id", "=", subject.id)
    .executeTakeFirstOrThrow();
  await recordChange(tx, actor, at, {
    verb: "undelete",
    action: "program.restore",
    entity: { kind: "program", id: subject.id },
    message: newTitle,
    ancestors: [],
    before: { deletedAt: program.deletedAt, title: program.title },
    after: { deletedAt: null, title: newTitle },
    revision: program.revision + 1,
    audience: { groupIds: subject.groupIds },
  });
}

function lock(tx: Tx, subject: Subject) {
  return tx
    .selectFrom("program")
    .select(["title", "revision", "deletedAt"])
    .where("id", "=", subject.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
