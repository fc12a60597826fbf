-- Up Migration

-- Names this installation, so that its backups are told from those of others in the same place.
INSERT INTO setting (key, value) VALUES ('instance_id', to_jsonb(gen_random_uuid()::text))
ON CONFLICT DO NOTHING;
