-- Whom somebody who told by the public form turned out to be, as staff matched them; the row stays for what was said under it.
alter table customer add column matched_to uuid;
