-- Gifts at festivals: in kind, once for each person and festival wherever she is seconded, within the cap of the year, and
-- signed for by name.
create table festival_gift (
    id         uuid          primary key,
    root_id    uuid          not null,
    union_id   uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    festival   text          not null check (festival ~ '^[A-Z][A-Z_]+$'),
    year       integer       not null check (year between 2000 and 2200),
    item       text          not null,
    form       text          not null check (form in ('GOODS', 'VOUCHER')),
    price      numeric(18,2) not null check (price > 0),
    decision   jsonb         not null,
    given_by   text          not null,
    version    integer       not null default 0,
    updated_at timestamptz   not null,
    unique (union_id, year, festival)
);
create index festival_gift_l1 on festival_gift (l1, id);
create index festival_gift_l2 on festival_gift (l2, id);
create index festival_gift_l3 on festival_gift (l3, id);
create index festival_gift_l4 on festival_gift (l4, id);
create index festival_gift_l5 on festival_gift (l5, id);
create index festival_gift_l6 on festival_gift (l6, id);

create table festival_receipt (
    id             uuid          primary key,
    gift_id        uuid          not null references festival_gift (id),
    person_id      uuid          not null references person (id),
    year           integer       not null,
    festival       text          not null,
    amount         numeric(18,2) not null check (amount > 0),
    cap            numeric(18,2),
    status         text          not null check (status in ('DUE', 'RECEIVED')),
    received_on    date,
    proxy_name     bytea,
    proxy_relation text,
    noted_by       text,
    version        integer       not null default 0,
    check ((status = 'RECEIVED') = (received_on is not null and noted_by is not null)),
    -- somebody else may fetch it, and then it is said who
    check (num_nonnulls(proxy_name, proxy_relation) in (0, 2)),
    -- who is seconded gets it in one place
    constraint festival_receipt_in_one_place unique (person_id, year, festival)
);
create index festival_receipt_gift on festival_receipt (gift_id, id);

-- What everybody got in a year from all unions together; its check is the last word on the cap of the year.
create table festival_year (
    person_id uuid          not null references person (id),
    year      integer       not null,
    total     numeric(18,2) not null default 0,
    cap       numeric(18,2),
    primary key (person_id, year),
    constraint festival_year_capped check (cap is null or total <= cap)
);

create function festival_receipt_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into festival_year (person_id, year, total, cap)
    select person_id, year, amount, cap from given order by person_id
    on conflict (person_id, year) do update
       set total = festival_year.total + excluded.total, cap = coalesce(excluded.cap, festival_year.cap);
    return null;
end $$;
create trigger festival_receipt_counted after insert on festival_receipt
    referencing new table as given for each statement execute function festival_receipt_counted();

-- What somebody in the caller's scope got in a year, wherever: sums and festivals, not from whom.
create function festival_year_of(persons uuid[], wanted integer)
    returns table (person_id uuid, total numeric, festivals text[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.person_id, sum(r.amount), array_agg(r.festival)
      from festival_receipt r
     where r.person_id = any (persons) and r.year = wanted
       and (   r.person_id = any (app_persons())
            or exists (select 1 from membership m
                        where m.person_id = r.person_id
                          and array[m.l1, m.l2, m.l3, m.l4, m.l5, m.l6] && app_tops()))
     group by r.person_id
$$;
revoke all on function festival_receipt_counted(), festival_year_of(uuid[], integer) from public;
grant execute on function festival_year_of(uuid[], integer) to unionhome_app;

alter table festival_gift enable row level security;
create policy own_or_in_scope on festival_gift for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or id in (select r.gift_id from festival_receipt r where r.person_id = any ((select app_persons())::uuid[])));
create policy give_in_scope on festival_gift for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
-- looks at the gift's path through a function, as the gift's own policy looks at receipts
create function festival_gift_in_scope(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from festival_gift g
                    where g.id = wanted and array[g.l1, g.l2, g.l3, g.l4, g.l5, g.l6] && app_tops())
$$;
revoke all on function festival_gift_in_scope(uuid) from public;
grant execute on function festival_gift_in_scope(uuid) to unionhome_app;
alter table festival_receipt enable row level security;
create policy own_or_in_scope on festival_receipt for select
    using (person_id = any ((select app_persons())::uuid[]) or festival_gift_in_scope(gift_id));
create policy give_in_scope on festival_receipt for insert with check (festival_gift_in_scope(gift_id));
create policy sign_oneself_or_in_scope on festival_receipt for update
    using (person_id = any ((select app_persons())::uuid[]) or festival_gift_in_scope(gift_id));
alter table festival_year enable row level security;
create policy own on festival_year for select using (person_id = any ((select app_persons())::uuid[]));
grant select, insert on festival_gift, festival_receipt to unionhome_app;
grant select on festival_year to unionhome_app;
grant update (status, received_on, proxy_name, proxy_relation, noted_by, version) on festival_receipt to unionhome_app;
