-- What a file was suspended for, so that bringing it back clears that and nothing else.
alter table hardship_file add column suspended_for text[] not null default '{}';

-- Whether the union above decided: taken back, the case waits there again and not with the union that had passed it on.
alter table aid_case add column passed_on boolean not null default false;
grant update (passed_on) on aid_case to unionhome_app;
