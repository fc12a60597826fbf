import { Comparison } from "@aquamark/program-content/schema";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { sendJson } from "../../platform/http/send-json.ts";
import { actorOf, can, subjectOf } from "../identity/index.ts";
import { countAnswers } from "./answered-measures.ts";
import { changeContent } from "./change-content.ts";
import { compareVersions } from "./compare-versions.ts";
import { ChangeReply, ChangeRequest, ProgramContentReply } from "./content-view.ts";
import {
  listProgramMeasures,
  listResponseTypes,
  MeasuresQuery,
  ProgramMeasureList,
  ResponseTypeList,
  ResponseTypesQuery,
} from "./list-content.ts";
import { listVersionsOf, Versions, VersionsQuery } from "./list-versions.ts";
import { loadContentRows } from "./load-content.ts";

// Thousands of operations at once come from clipboards and workbooks.
const changeBytesMax = 32 * 1024 * 1024;
const ProgramParams = z.object({ programId: z.guid() });
const subject = { kind: "program", params: ["programId"] } as const;

/** A program's whole content, and the one way to change it. */
export function registerContentRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/programs/:programId/content",
    {
      config: { permission: "program.edit", subject },
      schema: {
        operationId: "getProgramContent",
        tags: ["programs"],
        summary: "All of a program's content, with what of it is deleted and can be restored",
        params: ProgramParams,
        response: { 200: ProgramContentReply, ...problems("not_found") },
      },
    },
    async (request, reply) => {
      const { programId } = request.params;
      const [{ rows, contentRevision, isFinalised }, answered] = await Promise.all([
        loadContentRows(db, programId),
        countAnswers(db, programId),
      ]);
      const edit = !isFinalised && can(actorOf(request), "program.edit", subjectOf(request));
      // As stored: checking megabytes against their schema again would take longer than reading them.
      const body: ProgramContentReply = { ...rows, contentRevision, isFinalised, answered, can: { edit } };
      return sendJson(reply, JSON.stringify(body)) as never;
    },
  );

  app.post(
    "/api/v1/programs/:programId/changes",
    {
      config: { permission: "program.edit", subject },
      bodyLimit: changeBytesMax,
      schema: {
        operationId: "changeProgram",
        tags: ["programs"],
        summary: "Change an open program's content: all of the operations, or none",
        description:
          "Refusals list every fault as `faults`: the operation's position, a code with params, the path within it and a message. A 409 `stale` says that others have changed what an operation is about.",
        params: ProgramParams,
        body: ChangeRequest,
        response: {
          200: ChangeReply,
          ...problems("not_found", "stale", "program_finalised", "name_taken", "change_refused"),
        },
      },
    },
    async (request, reply) => {
      const { operations } = request.body;
      const change = await inTransaction(request, (tx) =>
        changeContent(tx, actorOf(request), subjectOf(request), operations, clock.now()),
      );
      return sendJson(reply, JSON.stringify(change satisfies ChangeReply)) as never;
    },
  );

  app.get(
    "/api/v1/programs/:programId/versions",
    {
      config: { permission: "program.view", subject },
      schema: {
        operationId: "listVersionsOf",
        tags: ["programs"],
        summary: "One survey, category, measure or response type in all versions of the program",
        params: ProgramParams,
        querystring: VersionsQuery,
        response: { 200: Versions, ...problems("not_found") },
      },
    },
    async (request) => listVersionsOf(db, actorOf(request), request.params.programId, request.query),
  );

  app.get(
    "/api/v1/programs/:programId/response-types",
    {
      config: { permission: "program.edit", subject },
      schema: {
        operationId: "listResponseTypes",
        tags: ["programs"],
        summary: "The program's response types, unused ones too",
        params: ProgramParams,
        querystring: ResponseTypesQuery,
        response: { 200: ResponseTypeList, ...problems("not_found") },
      },
    },
    async (request) => listResponseTypes(db, request.params.programId, request.query),
  );

  app.get(
    "/api/v1/programs/:programId/measures",
    {
      config: { permission: "program.edit", subject },
      schema: {
        operationId: "listProgramMeasures",
        tags: ["programs"],
        summary: "The program's measures, those placed nowhere too",
        description: 'In `q`, `type:name` or `type:"a name"` looks for measures of a response type.',
        params: ProgramParams,
        querystring: MeasuresQuery,
        response: { 200: ProgramMeasureList, ...problems("not_found") },
      },
    },
    async (request) => listProgramMeasures(db, request.params.programId, request.query),
  );

  app.get(
    "/api/v1/programs/:programId/comparison",
    {
      config: { permission: "program.compare_versions", subject },
      schema: {
        operationId: "compareVersions",
        tags: ["programs"],
        summary: "How a survey differs between two versions of a program, the older one first",
        params: ProgramParams,
        querystring: z.object({ with: z.guid().toLowerCase(), surveyId: z.guid().toLowerCase() }),
        response: { 200: Comparison, ...problems("not_found", "rule_violated") },
      },
    },
    async (request, reply) => {
      const comparison = await compareVersions(db, actorOf(request), request.params.programId, request.query);
      return sendJson(reply, JSON.stringify(comparison)) as never;
    },
  );
}
