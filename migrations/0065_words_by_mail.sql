-- Whose mails carry our words themselves, because they said so in writing; the act stands in their stream.
alter table profile add column mail_words boolean not null default false;

-- Words that came in answer to a letter and that no rule could read as an answer: a person reads them beside the question.
create table reply (
  org_id uuid not null references organisation (id),
  words_id uuid not null,
  concern_id uuid not null,
  letter_id uuid not null,
  asked text not null,
  perhaps text check (perhaps in ('yes', 'no')),
  older boolean not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  primary key (org_id, words_id)
);
create index reply_by_concern on reply (org_id, concern_id) where settled_at is null;

do $$
begin
  alter table reply enable row level security;
  alter table reply force row level security;
  create policy organisation_only on reply
    using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
    with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
  execute format('create policy owner_all on reply to %I using (true) with check (true)', current_user);
end
$$;
