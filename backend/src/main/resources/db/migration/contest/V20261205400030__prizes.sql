-- Which titles come with a prize, in money or in kind: how many may win one is a part of the participants. Where more would
-- win one, the results are published without any.
alter table contest_title_rule add column prize boolean not null default false;
alter table contest add column without_prizes boolean not null default false;
grant update (without_prizes) on contest to unionhome_app;
