-- The list of customers is alphabetical, and goes on from the last one shown; whoever has no name stands at its end.
create index customer_alphabetical on customer (org_id, (name = ''), lower(name), id);
