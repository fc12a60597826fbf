import type { ListAuditData } from "@aquamark/api-client";
import { startOfDay } from "../../shell/day-start.ts";
import { type ListSearch, optional, readListSearch, textOf } from "../../shell/list-search.ts";

/** What the address of the audit may say: days are the reader's own. */
export type AuditSearch = ListSearch<"at"> & {
  /** From this day on. */
  from?: string;
  /** Up to this day and with it. */
  to?: string;
  action?: string;
  /** The id of whoever did it, or as whom it was done. */
  actor?: string;
  /** The kind and id of a thing, and what it lies in. */
  kind?: string;
  thing?: string;
  scope?: string;
  organisation?: string;
  program?: string;
};

const day = /^\d{4}-\d\d-\d\d$/;
const action = /^[a-z_.]{1,100}$/;
const kind = /^[a-z_]{1,50}$/;
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const like = (name: string, form: RegExp) => {
    const text = textOf(raw, name);
    return text !== undefined && form.test(text) ? text : undefined;
  };
  const dayOf = (name: string) => {
    const text = like(name, day);
    return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text;
  };
  return {
    ...readListSearch(raw, ["at"]),
    ...optional("from", dayOf("from")),
    ...optional("to", dayOf("to")),
    ...optional("action", like("action", action)),
    ...optional("actor", like("actor", id)),
    ...optional("kind", like("kind", kind)),
    ...optional("thing", like("thing", id)),
    ...optional("scope", like("scope", id)),
    ...optional("organisation", like("organisation", id)),
    ...optional("program", like("program", id)),
  };
}

type ListQuery = NonNullable<ListAuditData["query"]>;
export type AuditFilter = Omit<ListQuery, "limit" | "cursor" | "sort">;

/** What the address says as the API is asked for it. */
export function filterOf(search: AuditSearch, timeZone: string): AuditFilter {
  const { from, to, action: done, actor, kind: entityKind, thing, scope, organisation, program, q } = search;
  return {
    ...optional("from", from === undefined ? undefined : startOfDay(from, timeZone)),
    ...optional("to", to === undefined ? undefined : startOfDay(to, timeZone, 1)),
    ...optional("action", done),
    ...optional("actorId", actor),
    ...optional("entityKind", entityKind),
    ...optional("entityId", thing),
    ...optional("scopeId", scope),
    ...optional("organisationId", organisation),
    ...optional("programId", program),
    ...optional("q", q),
  };
}
