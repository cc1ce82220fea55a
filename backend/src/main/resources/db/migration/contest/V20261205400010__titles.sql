-- Titles that ranks give (技能标兵, 技术能手): rules fixed when the contest is announced, and who got which by them. Items
-- of one trade make its overall score.
alter table contest add column held_on date;
comment on column contest.held_on is 'Day of the contest, on which ages are counted.';
alter table contest_item
    add column category       text,
    add column overall_weight integer not null default 1 check (overall_weight between 1 and 100);

create table contest_title_rule (
    id         uuid    primary key,
    contest_id uuid    not null references contest (id),
    position   integer not null,
    title      text    not null,
    level      text    not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'UNIT')),
    issuer     text    not null,
    basis      text    not null check (basis in ('OVERALL', 'ITEM')),
    first_rank integer not null check (first_rank >= 1),
    last_rank  integer not null,
    max_age    integer check (max_age between 16 and 80),
    women_only boolean not null,
    source     text,
    check (last_rank >= first_rank),
    check (source is not null or max_age is null and not women_only),
    unique (contest_id, basis, title)
);

create table contest_title (
    id              uuid    primary key,
    contest_id      uuid    not null references contest (id),
    rule_id         uuid    not null references contest_title_rule (id),
    item_id         uuid    references contest_item (id),
    given_for       text,
    person_id       uuid    not null references person (id),
    name            text    not null,
    member_union_id uuid    not null references union_node (id),
    numbers         integer[] not null,
    rank            integer not null check (rank >= 1),
    tied            boolean not null,
    honor_id        uuid    not null unique
);
comment on column contest_title.given_for is 'Name of the item or of the trade; absent for the contest as a whole.';
create unique index contest_title_once on contest_title (rule_id, person_id, given_for) nulls not distinct;
create index contest_title_contest on contest_title (contest_id);
create index contest_title_item on contest_title (item_id) where item_id is not null;
create index contest_title_person on contest_title (person_id);
create index contest_title_member_union on contest_title (member_union_id);

alter table contest_title_rule enable row level security;
create policy of_contests_in_sight on contest_title_rule for select using (contest_id in (select c.id from contest c));
create policy announce_in_scope on contest_title_rule for insert with check (contest_in_hand(contest_id));

alter table contest_title enable row level security;
create policy own_or_in_hand on contest_title for select
    using (   person_id = any ((select app_persons())::uuid[])
           or contest_in_hand(contest_id) or contest_unit_in_hand(member_union_id));
create policy give_in_hand on contest_title for insert with check (contest_in_hand(contest_id));

-- The rules of a contest and what they gave are not rewritten; who turns out to be one person is the exception.
grant select, insert on contest_title_rule, contest_title to unionhome_app;
grant insert (held_on) on contest to unionhome_app;
grant insert (category, overall_weight) on contest_item to unionhome_app;
