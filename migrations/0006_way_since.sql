-- Since when an address is on file: a new way into a room goes only to one that has stood for a day, or that came with the person.
alter table way add column since timestamptz not null default now();
update way set since = customer.created_at from customer where customer.org_id = way.org_id and customer.id = way.customer_id;

-- What was changed on a person's file, by whom and when, as they see it in their room. What stood there before is erasable,
-- and kept only as long as the letter to the old address and the day's hold on a date of birth need it.
create table file_change (
  org_id uuid not null references organisation (id),
  customer_id uuid not null,
  id uuid not null,
  what text not null check (what in ('email', 'phone', 'post', 'born-on')),
  was text,
  at timestamptz not null,
  staff_id uuid,
  key_id uuid,
  primary key (org_id, customer_id, id),
  foreign key (org_id, customer_id) references customer (org_id, id)
);
create index file_change_at on file_change (org_id, at) where was is not null;
alter table file_change enable row level security;
alter table file_change force row level security;
create policy organisation_only on file_change
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$ begin execute format('create policy owner_all on file_change to %I using (true) with check (true)', current_user); end $$;
