-- Every touch is a contact: in and out, by any way, with a concern or without one, by themselves or on somebody's behalf.
alter table contact
  add column id uuid,
  add column caller_id uuid,
  add column matter_id uuid,
  add column sender text not null default 'person' check (sender in ('person', 'automatic', 'staff')),
  add column asked boolean not null default false,
  add column topic text,
  add column place text,
  add column words_id uuid,
  add column recorded_by uuid;
comment on column contact.caller_id is 'Who got in touch, where it was on behalf of the customer.';
comment on column contact.matter_id is 'A concern, or a matter of a file that was brought over.';
comment on column contact.asked is 'An answer to something that we had asked, or a kindness: nothing that they had to come to us for.';
comment on column contact.place is 'A team, by its id, or a place as a file names it.';

-- What is left out of every count stands in one column, so that no two counts can differ about it.
alter table contact add column counted boolean generated always as (direction = 'in' and sender = 'person' and not asked) stored;

-- A contact that an event made is known by that event, also after a rebuild; as derivedId() makes its ids.
update contact set matter_id = concern_id, id = (
  select (substr(x, 1, 8) || '-' || substr(x, 9, 4) || '-8' || substr(x, 14, 3) || '-a' || substr(x, 18, 3) || '-' || substr(x, 21, 12))::uuid
  from encode(sha256(convert_to('["contact","' || concern_id || '","' || version || '"]', 'UTF8')), 'hex') as x
);
update contact set asked = e.kind not in
  ('contactNoted', 'concernTold', 'concernBroughtOver', 'customerWrote', 'otherOwnerAsked', 'saidNotOkay', 'withdrawn', 'reopened', 'actDisputed', 'matterAdded')
  from event e where e.org_id = contact.org_id and e.stream_id = contact.concern_id and e.version = contact.version and contact.direction = 'in';
update contact set place = c.team_id::text, topic = c.category from concern c where c.org_id = contact.org_id and c.id = contact.concern_id;

alter table contact drop constraint contact_pkey;
alter table contact alter column concern_id drop not null, alter column version drop not null, alter column customer_id drop not null, alter column id set not null;
alter table contact add primary key (org_id, id), add check ((concern_id is null) = (version is null));
create unique index contact_of_event on contact (org_id, concern_id, version) where concern_id is not null;
drop index contact_by_customer;
create index contact_by_customer on contact (org_id, customer_id, happened_at) include (counted, matter_id);
create index contact_by_matter on contact (org_id, matter_id, customer_id, happened_at) include (counted);
create index contact_by_caller on contact (org_id, caller_id, happened_at) where caller_id is not null;
create index contact_newest on contact (org_id, happened_at, id);

-- A matter of a file that is no concern here, such as an incident of the system before.
create table contact_matter (
  org_id uuid not null references organisation (id),
  id uuid not null,
  source text not null,
  external_id text not null,
  ended_at timestamptz,
  primary key (org_id, id)
);

-- Where contacts came from, and the zone in which that source writes its times.
create table contact_source (
  org_id uuid not null references organisation (id),
  source text not null,
  zone text not null,
  primary key (org_id, source)
);

-- By what another system knows a customer, as it writes it.
create table known_as (
  org_id uuid not null references organisation (id),
  source text not null,
  external_id text not null,
  customer_id uuid not null,
  primary key (org_id, source, external_id)
);
create index known_as_customer on known_as (org_id, customer_id, source);

-- A shared account, a machine or somebody of our own: it counts nowhere while it is marked.
create table not_a_person (
  org_id uuid not null references organisation (id),
  customer_id uuid not null,
  because text not null check (because in ('shared', 'automatic', 'staff')),
  marked_by uuid,
  marked_at timestamptz not null,
  primary key (org_id, customer_id)
);

-- People who live together, or who belong to one house: each in one household at most.
create table household_member (
  org_id uuid not null references organisation (id),
  customer_id uuid not null,
  household_id uuid not null,
  primary key (org_id, customer_id)
);
create index household_members on household_member (org_id, household_id);

alter table imported drop constraint imported_kind_check;
alter table imported add constraint imported_kind_check check (kind in ('concern', 'compliment', 'contact'));

do $$
declare
  name text;
begin
  foreach name in array array['contact_matter', 'contact_source', 'known_as', 'not_a_person', 'household_member']
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
