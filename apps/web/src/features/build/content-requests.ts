import { client } from "@aquamark/api-client";
import {
  contentOf,
  type Operation,
  type ProgramContent,
  type ProgramContentRows,
} from "@aquamark/program-content";
import { answerOf, type Reply } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";

/** What the server tells of a program beside its content. */
export type ContentBase = {
  /** Rises with every change of the content, whoever made it. */
  contentRevision: number;
  isFinalised: boolean;
  /** By measure: how many responses of live submissions it has. */
  answered: Readonly<Record<Uuid, number>>;
  can: { edit: boolean };
};

export type LoadedContent = { base: ContentBase; content: ProgramContent };

export type ChangeReply = {
  contentRevision: number;
  /** What takes the change back. */
  inverse: Operation[];
  recalculating: { surveyId: Uuid; submissions: number }[];
};

/** The content as the server has it now. */
export async function loadContent(programId: Uuid, signal?: AbortSignal): Promise<LoadedContent> {
  const reply = client.get({
    url: "/api/v1/programs/{programId}/content",
    path: { programId },
    ...(signal === undefined ? {} : { signal }),
  });
  const { contentRevision, isFinalised, answered, can, ...rows } = await answerOf(
    reply as Reply<ProgramContentRows & ContentBase>,
  );
  return { base: { contentRevision, isFinalised, answered, can }, content: contentOf(rows) };
}

/** Asks the server for a change, which it makes whole or not at all. */
export function sendChange(programId: Uuid, operations: readonly Operation[]): Promise<ChangeReply> {
  const reply = client.post({
    url: "/api/v1/programs/{programId}/changes",
    path: { programId },
    body: { operations },
    headers: { "Content-Type": "application/json" },
  });
  return answerOf(reply as Reply<ChangeReply>);
}
