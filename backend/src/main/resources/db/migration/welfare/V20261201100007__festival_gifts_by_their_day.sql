-- The day whose rules judge a gift is kept with it; of what was proposed before, the day on which that was.
alter table festival_gift add column on_day date;
update festival_gift set on_day = (uuid_extract_timestamp(id) at time zone 'Asia/Shanghai')::date;
alter table festival_gift alter column on_day set not null;
comment on column festival_gift.on_day is 'The day whose rules count: of the festival, as it was named.';
