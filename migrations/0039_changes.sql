-- What comes of a cause, projected from its stream: its changes, who was told of each and how, who has a part in one, and
-- whom somebody agreed to ask though they never called.
create table cause_change (
  org_id uuid not null references organisation (id),
  cause_id uuid not null,
  id uuid not null,
  state text not null check (state in ('tried', 'kept', 'dropped')),
  keeper_id uuid not null,
  taken boolean not null,
  begins_at timestamptz not null,
  asks smallint check (asks in (30, 90)),
  asked_at timestamptz,
  approved_at timestamptz,
  primary key (org_id, cause_id, id)
);
create index cause_change_asks on cause_change (org_id, keeper_id, asked_at) where asks is not null;
create index cause_change_approved on cause_change (org_id, approved_at) where approved_at is not null;

create table change_told (
  org_id uuid not null references organisation (id),
  cause_id uuid not null,
  change_id uuid not null,
  listener text not null check (listener in ('party', 'staff')),
  person_id uuid not null,
  state text not null check (state in ('due', 'told', 'heard')),
  way text not null,
  told_at timestamptz,
  heard_at timestamptz,
  primary key (org_id, change_id, listener, person_id)
);
comment on table change_told is 'Each change is told once to each: the key says so too.';
create index change_told_person on change_told (org_id, person_id, cause_id);

create table change_partner (
  org_id uuid not null references organisation (id),
  cause_id uuid not null,
  id uuid not null,
  change_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('tester', 'adviser', 'reviewer')),
  state text not null check (state in ('invited', 'agreed', 'declined', 'thanked', 'ended', 'taken-back')),
  primary key (org_id, id)
);
create index change_partner_person on change_partner (org_id, person_id, cause_id);

create table cause_touched (
  org_id uuid not null references organisation (id),
  cause_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('to-ask', 'yes', 'no', 'rather-not', 'left')),
  day date not null,
  team_id uuid,
  tries integer not null,
  primary key (org_id, cause_id, person_id)
);
create index cause_touched_to_ask on cause_touched (org_id, cause_id) where state = 'to-ask';

do $$
declare
  name text;
begin
  foreach name in array array['cause_change', 'change_told', 'change_partner', 'cause_touched']
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
