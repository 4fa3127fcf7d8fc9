-- What a person says about themselves, and the charter: a stream per customer, its read table, the house's own questions
-- and text. Their words are erasable rows like all others, and name whose they are.
alter table words add column customer_id uuid;
create index words_by_customer on words (org_id, customer_id) where customer_id is not null;

create table profile (
  org_id uuid not null references organisation (id),
  customer_id uuid not null,
  version integer not null,
  big_print boolean not null,
  simple_words boolean not null,
  charter_agreed_at timestamptz,
  charter_waits_for text check (charter_waits_for in ('us', 'customer')),
  charter_waits_since timestamptz,
  primary key (org_id, customer_id)
);
create index profile_charter_waits on profile (org_id, charter_waits_since, customer_id) where charter_waits_for = 'us';

create table profile_question (
  org_id uuid not null references organisation (id),
  id uuid not null,
  en text,
  es text,
  retired boolean not null default false,
  primary key (org_id, id),
  check (en is not null or es is not null)
);

create table charter_text (
  org_id uuid not null references organisation (id),
  version integer not null check (version > 0),
  language text not null,
  expect text not null,
  helps text not null,
  soon text not null,
  at timestamptz not null,
  by_id uuid not null,
  primary key (org_id, version, language)
);

do $$
declare
  name text;
begin
  foreach name in array array['profile', 'profile_question', 'charter_text']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy organisation_only on %I
      using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid)$p$, name);
    execute format('create policy owner_all on %I to %I using (true) with check (true)', name, current_user);
  end loop;
end
$$;
