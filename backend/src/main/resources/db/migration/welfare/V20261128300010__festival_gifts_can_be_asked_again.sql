-- What was asked of the rules about a gift stands beside their answer, so that it can be asked again.
alter table festival_gift add column most_in_year numeric(18,2) check (most_in_year >= price);
comment on column festival_gift.most_in_year is
    'The most that anybody concerned would have got in the year with this gift; absent in older rows.';
