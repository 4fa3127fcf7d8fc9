-- A rule that somebody marked too often rests for that person, by their own count. It lies sealed in their own row, so that no
-- copy of the database says who minds what; for the house it is only counted how many people marked a rule.
alter table writing_choice alter column checks set default true;
alter table writing_choice add column own_marks bytea;
comment on column writing_choice.own_marks is 'Sealed: of each rule, what this person found and marked as a false alarm. Opened for them alone, and for the count of the house when they report.';

drop table word_mark;
comment on column word_rule.markers is 'How many people marked it since it was last looked at; a program speaks for many and counts as two.';
