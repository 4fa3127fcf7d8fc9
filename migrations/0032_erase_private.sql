-- An erased concern keeps no personal word on the staff's side either. The clock that erases works on the customer's side,
-- which doesn't see private words: one function empties them, and gives nothing of them away.
create function erase_private(of_concern uuid, erased timestamptz) returns void
language sql security definer set search_path = pg_catalog, public
as $$
  update private_words set text = null, salt = null, erased_at = erased
  where org_id = nullif(current_setting('app.org_id', true), '')::uuid and concern_id = of_concern and erased_at is null;
  delete from private_search_entry
  where org_id = nullif(current_setting('app.org_id', true), '')::uuid and concern_id = of_concern
$$;
