-- What was sent to customers, as hashes of its runs of five words, four bytes each: enough to tell a draft that it is said to
-- everybody, and nothing to read. A row goes with its words.
create table sent_words (
  org_id uuid not null references organisation (id),
  words_id uuid not null,
  concern_id uuid not null,
  writer_id uuid not null,
  team_id uuid not null,
  runs bytea not null,
  primary key (org_id, words_id)
);
-- Ids of words are in the order of time, so the latest of a writer or a team are read from the end of an index.
create index sent_words_by_writer on sent_words (org_id, writer_id, words_id desc);
create index sent_words_by_team on sent_words (org_id, team_id, words_id desc);
create index sent_words_by_concern on sent_words (org_id, concern_id);

create or replace function forget_words(words_ids uuid[]) returns void
language sql security definer set search_path = pg_catalog, public
as $$
  delete from sent_words
  where org_id = nullif(current_setting('app.org_id', true), '')::uuid and words_id = any (words_ids);
  delete from search_entry
  where org_id = nullif(current_setting('app.org_id', true), '')::uuid and words_id = any (words_ids)
$$;

do $$
begin
  alter table sent_words enable row level security;
  alter table sent_words force row level security;
  create policy organisation_only on sent_words
    using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
    with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
  execute format('create policy owner_all on sent_words to %I using (true) with check (true)', current_user);
end
$$;
