/** The columns of `audit`, in the order in which format 1 writes them down, each as a text that is the same everywhere. */
const columnTexts = {
  id: "a.id::text",
  // Microseconds since 1970, whatever the session's time zone.
  occurred_at: "trunc(extract(epoch FROM a.occurred_at) * 1000000)::text",
  actor_id: "a.actor_id::text",
  acting_as_id: "a.acting_as_id::text",
  action: "a.action",
  entity_kind: "a.entity_kind",
  entity_id: "a.entity_id::text",
  scope_id: "a.scope_id::text",
  // The text of jsonb has its keys in an order of its own, and its numbers as they were given.
  before: "a.before::text",
  after: "a.after::text",
  request_id: "a.request_id",
  address: "a.address",
  organisation_id: "a.organisation_id::text",
  program_id: "a.program_id::text",
};

/** What a block says of how its entries were written down. A column more in `audit` makes a new format. */
export const entryFormat = 1;

export const entryColumns = Object.keys(columnTexts);

/**
 * SQL for the SHA-256 of the entry `a`: of all its columns in turn, each as the number of its bytes, a colon and its
 * text, or `-` where it is null, with a comma between them. So `7:program` is a text and `-` is none, and no two
 * entries are written down alike.
 */
export const entryDigestSql = `sha256(convert_to(${Object.values(columnTexts)
  .map((text) => `coalesce(octet_length(${text}) || ':' || ${text}, '-')`)
  .join(" || ',' || ")}, 'UTF8'))`;
