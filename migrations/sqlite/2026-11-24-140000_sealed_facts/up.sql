-- What is asked of a sealed document again and again, without passing over its many pages of bytes.
CREATE INDEX sealed_document_facts ON sealed_document (agreement_id, version, sha256, sealed_at, level);
