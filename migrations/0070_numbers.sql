-- By the end of its number a caller is looked for, however the number is written; whether two are the same is for the rules to say.
alter table way add column number_tail text generated always as (
  case when kind = 'phone' then right(regexp_replace(regexp_replace(value, '\s*(ext|x|#|,|;|@).*$', '', 'i'), '\D', '', 'g'), 6) end
) stored;
create index way_by_number on way (org_id, number_tail) where number_tail is not null;
