-- Officers add papers to a case as well, for whoever cannot.
alter table aid_evidence add column added_by text;
comment on column aid_evidence.added_by is 'The officer who added it; absent for the member herself.';
