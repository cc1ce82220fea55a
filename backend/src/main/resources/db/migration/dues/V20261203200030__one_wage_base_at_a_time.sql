-- Of one member one base holds in a month, whoever writes it and however it is written. Looked at when a transaction ends, as
-- bases of one request are put in line after they are written.
select wage_base_in_line(array(select distinct person_id from wage_base where superseded_by is null));
alter table wage_base add constraint wage_base_one_at_a_time
    exclude using gist (person_id with =, daterange(from_month, until_month) with &&)
    where (superseded_by is null) deferrable initially deferred;
