-- What the marks of one person can weigh is bounded: so many findings of a rule a day, and where several people write, a rule
-- rests only once two of them marked it. For that alone it is kept, under a keyed hash of person and rule, that somebody counted.
alter table word_rule add column markers integer not null default 0 check (markers >= 0);
comment on column word_rule.markers is 'How many marked it since it was last looked at, as far as two; a program speaks for many.';
-- What rests already stays at rest until somebody looks.
update word_rule set markers = 2 where findings >= 20 and false_alarms * 5 > findings;

create table word_mark (
  org_id uuid not null references organisation (id),
  rule text not null check (length(rule) <= 100),
  by_hash bytea not null,
  day date not null,
  findings integer not null default 0 check (findings >= 0),
  marked boolean not null default false,
  primary key (org_id, rule, by_hash)
);
comment on table word_mark is 'Read by the rule of resting alone. It goes the day after, but for a mark that waits for a second person; waking the rule takes it too.';

alter table word_mark enable row level security;
alter table word_mark force row level security;
create policy organisation_only on word_mark
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$
begin
  execute format('create policy owner_all on word_mark to %I using (true) with check (true)', current_user);
end
$$;
