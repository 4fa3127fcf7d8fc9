-- A wording may ask for a form to be filled in, beside its steps.
alter table wording_version add column form_id uuid;
comment on column wording_version.form_id is 'A form of the catalogue, asked in its newest version when the task is proposed.';
