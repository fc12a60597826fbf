-- Up Migration

-- Who last changed a post's text after it was posted; null where nobody did, or did so before this was kept.
ALTER TABLE post ADD COLUMN edited_by uuid CONSTRAINT post__edited_by_fk REFERENCES app_user;
