-- Minimum living standards (低保) and mean incomes by place and day, as unions enter them with their document; they count
-- once somebody else has confirmed them. Figures that governments publish: whoever is signed in may read them.
create table living_standard (
    id              uuid           primary key,
    root_id         uuid           not null,
    union_id        uuid           not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    kind            text           not null check (kind in ('LIVING', 'MEAN_INCOME')),
    division        text           not null check (division ~ '^[0-9]{6}$'),
    name            text           not null,
    amount          numeric(18, 2) not null check (amount > 0),
    valid_from      date           not null,
    source          text           not null,
    entered_by      text           not null,
    entered_hands   text[]         not null check (cardinality(entered_hands) > 0),
    entered_at      timestamptz    not null,
    confirmed_by    text,
    confirmed_hands text[],
    confirmed_at    timestamptz,
    check ((confirmed_at is null) = (confirmed_hands is null) and (confirmed_at is null) = (confirmed_by is null)),
    constraint living_standard_confirmed_by_another
        check (confirmed_hands is null or not (confirmed_hands && entered_hands))
);
create unique index living_standard_once on living_standard (union_id, kind, division, valid_from);
create index living_standard_l1 on living_standard (l1);
create index living_standard_place on living_standard (division, kind, valid_from) where confirmed_at is not null;
create function living_standard_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    return new;
end $$;
create trigger living_standard_placed before insert on living_standard
    for each row execute function living_standard_placed();
alter table living_standard enable row level security;
create policy everybody_signed_in on living_standard for select using ((select app_subject()) <> '');
create policy enter_in_scope on living_standard for insert
    with check (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[] and confirmed_at is null);
create policy confirm_in_scope on living_standard for update
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[] and confirmed_at is null)
    with check (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
grant select, insert on living_standard to unionhome_app;
grant update (confirmed_by, confirmed_hands, confirmed_at) on living_standard to unionhome_app;

-- A draw of files in force for a second look, by a seed that anybody can use again.
create table hardship_spot_draw (
    id         uuid        primary key,
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    year       integer     not null check (year between 2016 and 2100),
    seed       text        not null,
    population integer     not null check (population >= 0),
    share      text        not null,
    drawn_by   text        not null,
    drawn_at   timestamptz not null,
    unique (union_id, year)
);
create index hardship_spot_draw_l1 on hardship_spot_draw (l1);
create table hardship_spot_check (
    draw_id uuid    not null references hardship_spot_draw (id),
    file_id uuid    not null references hardship_file (id),
    rank    integer not null,
    primary key (draw_id, file_id)
);
create index hardship_spot_check_file on hardship_spot_check (file_id);
create function hardship_spot_draw_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    return new;
end $$;
create trigger hardship_spot_draw_placed before insert on hardship_spot_draw
    for each row execute function hardship_spot_draw_placed();
alter table hardship_spot_draw enable row level security;
create policy in_scope on hardship_spot_draw
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
alter table hardship_spot_check enable row level security;
create policy of_the_draw on hardship_spot_check
    using (exists (select 1 from hardship_spot_draw d where d.id = hardship_spot_check.draw_id));
grant select, insert on hardship_spot_draw, hardship_spot_check to unionhome_app;
