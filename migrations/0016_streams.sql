-- Every kind of stream in one place: each noun's own migration knew only its own.
alter table event drop constraint event_stream_check;
alter table event add constraint event_stream_check check (stream in ('concern', 'allowance', 'customer', 'note', 'thread'));
