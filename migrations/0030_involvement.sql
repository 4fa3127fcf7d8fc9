-- Did involving the customer pay? A row for each concern that counts, and when a task was first looked at and rated:
-- read from events in the transaction that makes them, and made anew from them.

create table involvement (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  team_id uuid not null,
  customer_id uuid not null,
  category text,
  told_at timestamptz not null,
  took_part boolean not null,
  ended_at timestamptz,
  back_at timestamptz,
  counts boolean not null,
  primary key (org_id, concern_id)
);
comment on column involvement.ended_at is 'When it first came to an end; back_at when it was first opened again after that.';
comment on column involvement.counts is 'False for what was brought over, set aside or erased, and where the customer has died.';
create index involvement_ended on involvement (org_id, ended_at) where counts and ended_at is not null;
create index involvement_by_customer on involvement (org_id, customer_id, told_at) where counts;

alter table task
  add column looked_at timestamptz,
  add column rated_at timestamptz,
  add column team_id uuid,
  add column category text,
  add column counts boolean not null default true;
comment on column task.looked_at is 'When we first looked at the first attempt; rated_at when they first said how sure they are.';
create index task_looked_at on task (org_id, looked_at) where counts and looked_at is not null;
create index task_rated_at on task (org_id, rated_at) where counts and rated_at is not null;

-- What stands already. An act that was challenged since is left out with the concern's next act, or by `alongside rebuild`.
insert into involvement
select c.org_id, c.id, c.team_id, c.customer_id, c.category, c.told_at,
  exists (
    select from event e where e.org_id = c.org_id and e.stream_id = c.id and (
      e.kind in ('optionChosen', 'planAgreed', 'taskAccepted', 'attemptMade')
      or (e.kind = 'whatMattersSaid' and e.body ? 'words')
      or (e.kind = 'optionAdded' and (e.for_party is not null or e.actor ->> 'is' = 'party'))
    )
  ),
  ended.at,
  (select min(e.at) from event e where e.org_id = c.org_id and e.stream_id = c.id and e.kind in ('reopened', 'saidNotOkay') and e.at > ended.at),
  c.standing not in ('brought-over', 'set-aside', 'erased') and not exists (select from event e where e.org_id = c.org_id and e.stream_id = c.id and e.kind = 'customerDied')
from concern c
left join lateral (
  select min(e.at) as at from event e
  where e.org_id = c.org_id and e.stream_id = c.id and e.kind in ('saidDone', 'saidSolved', 'closedWithoutAnswer', 'withdrawn', 'endedUnagreed')
) ended on true;

update task set team_id = i.team_id, category = i.category, counts = i.counts from involvement i where i.org_id = task.org_id and i.concern_id = task.concern_id;
update task set
  looked_at = (
    select min(e.at) from event e
    where e.org_id = task.org_id and e.stream_id = task.concern_id and e.kind in ('attemptRight', 'attemptSentBack') and e.body ->> 'id' = task.id::text
  ),
  rated_at = (select min(e.at) from event e where e.org_id = task.org_id and e.stream_id = task.concern_id and e.kind = 'confidenceRated' and e.body ->> 'id' = task.id::text);

alter table involvement enable row level security;
alter table involvement force row level security;
create policy organisation_only on involvement
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$
begin
  execute format('create policy owner_all on involvement to %I using (true) with check (true)', current_user);
end
$$;
