-- Up Migration

-- The oldest schema whose programs still work on this one. A migration that takes away what they use raises it;
-- programs before it then refuse to start: docs/decisions/0018-programs-and-schemas-one-release-apart.md.
CREATE TABLE schema_mark (
  is_only boolean DEFAULT true CONSTRAINT schema_mark__pk PRIMARY KEY CONSTRAINT schema_mark__is_only CHECK (is_only),
  serves_from integer NOT NULL CONSTRAINT schema_mark__serves_from_range CHECK (serves_from >= 1)
);
INSERT INTO schema_mark (serves_from) VALUES (3);
