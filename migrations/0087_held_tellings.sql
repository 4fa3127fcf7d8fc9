-- One word for each: held is what waits for a person to look at it, set aside is what a person put away.
alter table set_aside rename to held_telling;
alter index set_aside_waiting rename to held_telling_waiting;
