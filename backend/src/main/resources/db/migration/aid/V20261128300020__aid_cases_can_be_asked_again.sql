-- What was asked of the rules about a case, which packs were asked and what they said: encrypted, because it tells what a
-- household lives on. Absent until somebody worked on the case.
alter table aid_case add column asked bytea;
grant update (asked) on aid_case to unionhome_app;
