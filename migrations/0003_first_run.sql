-- Whether any organisation exists, asked before there is one to name.
create function any_organisation() returns boolean
language sql stable security definer set search_path = pg_catalog, public
as $$ select exists (select from organisation) $$;

-- The ids of all organisations, for commands on the console and for the daily work.
create function organisation_ids() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public
as $$ select id from organisation order by created_at, id $$;
