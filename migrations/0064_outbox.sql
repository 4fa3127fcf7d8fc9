-- The outbox. A letter says to whom it goes as that stood when it was written, when it goes, what became of it, and who
-- took care of one that did not arrive. What names a person is emptied with the concern.
alter table letter drop constraint letter_state_check;
alter table letter add constraint letter_state_check check (state in ('waiting', 'sent', 'failed', 'bounced', 'to-print', 'stopped', 'taken-back'));
alter table letter
  add column to_name text,
  add column language text,
  add column send_at timestamptz,
  add column due_at timestamptz,
  add column why text,
  add column says text,
  add column report text check (report in ('delayed', 'delivered')),
  add column reported_at timestamptz,
  add column again_of uuid,
  add column cared_at timestamptz,
  add column cared_by uuid;
comment on column letter.send_at is 'When it was first to go out; none means at once.';
comment on column letter.due_at is 'Not before: the end of the hold, the time chosen, the next try, or while it is sent the end of the lease.';
comment on column letter.why is 'Why the last try failed, in one word of ours; says holds the words of the mail server.';
comment on column letter.again_of is 'The letter that this one sends again.';

create index letter_due on letter (org_id, due_at) where state = 'waiting';
create index letter_not_arrived on letter (org_id, id) where state in ('failed', 'bounced') and cared_at is null;

-- Which organisations have something to send, for the work that runs across them: ids alone.
create function organisations_with_letters_due(at timestamptz) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$ select distinct org_id from letter where state = 'waiting' and (due_at is null or due_at <= at) $$;
