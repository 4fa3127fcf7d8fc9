-- "Yesterday" names a day and no hour: then none is shown. Where it stands in the day, for counting, stays in happened_at.
alter table contact add column day_only boolean not null default false;
