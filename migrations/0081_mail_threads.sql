-- The Message-Id that a mail gave itself, so that our letter about the same concern lies beside it in the reader's mail program.
alter table mail add column message_id text;
create index mail_of_concern on mail (org_id, concern_id, arrived_at) where concern_id is not null;
