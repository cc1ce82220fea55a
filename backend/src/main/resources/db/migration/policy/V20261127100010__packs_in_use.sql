-- Which union uses which pack, and from when to when. The pack that the tree names for a union counts besides, without
-- days. What a union uses holds for everything below it, too, unless it was made for other kinds of employers.
create table pack_adoption (
    id           uuid        primary key,
    root_id      uuid        not null,
    union_id     uuid        not null references union_node (id),
    pack_code    text        not null,
    period       daterange   not null check (not isempty(period) and not lower_inf(period)),
    adopted_by   text        not null,
    confirmed_by text        not null,
    adopted_at   timestamptz not null default now(),
    version      integer     not null default 0,
    constraint pack_adoption_by_two check (adopted_by <> confirmed_by),
    constraint pack_adoption_once exclude using gist (union_id with =, pack_code with =, period with &&)
);
create index pack_adoption_union on pack_adoption (union_id);

-- A version of a pack that officers put to use holds for events from that day on; before it, the one before.
create table pack_use (
    code         text        not null,
    version      integer     not null,
    from_day     date        not null,
    root_id      uuid        not null,
    union_id     uuid        not null references union_node (id),
    made_by      text        not null,
    confirmed_by text        not null,
    put_at       timestamptz not null default now(),
    primary key (code, from_day),
    foreign key (code, version) references policy_pack (code, version),
    constraint pack_use_by_two check (made_by <> confirmed_by)
);
create index pack_use_version on pack_use (code, version);
create index pack_use_union on pack_use (union_id);

-- Lets every instance notice that the packs it holds in memory are out of date.
create table policy_version (
    only_one boolean primary key default true check (only_one),
    version  bigint  not null
);
insert into policy_version (version) values (0);
create function policy_version_moves() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update policy_version set version = version + 1;
    return null;
end $$;
revoke all on function policy_version_moves() from public;
create trigger policy_version_moves after insert or update or delete on pack_adoption
    for each statement execute function policy_version_moves();
create trigger policy_version_moves after insert or update or delete on pack_use
    for each statement execute function policy_version_moves();

-- Which rules hold is no secret: whoever is signed in may know. They change in the scope of an office only.
alter table pack_adoption enable row level security;
create policy everybody_signed_in on pack_adoption for select using ((select app_subject()) <> '');
create policy add_in_scope on pack_adoption for insert
    with check (exists (select 1 from union_node n
                         where n.id = union_id
                           and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
create policy change_in_scope on pack_adoption for update
    using (exists (select 1 from union_node n
                    where n.id = union_id
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
alter table pack_use enable row level security;
create policy everybody_signed_in on pack_use for select using ((select app_subject()) <> '');
create policy add_in_scope on pack_use for insert
    with check (exists (select 1 from union_node n
                         where n.id = union_id
                           and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
alter table policy_version enable row level security;
create policy everybody on policy_version for select using (true);
grant select, insert on pack_adoption, pack_use to unionhome_app;
grant update (period, version) on pack_adoption to unionhome_app;
grant select on policy_version to unionhome_app;
