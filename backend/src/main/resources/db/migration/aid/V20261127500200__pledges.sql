-- Pledges (结对助学): a union group gives a child so much a month until she finishes senior secondary school. The child is
-- a minor and no member: her name and her guardian's are encrypted, rest on the guardian's consent and stand in no list.
create table aid_pledge (
    id            uuid          primary key,
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    code          text          not null,
    child         bytea         not null,
    guardian      bytea         not null,
    consented_on  date          not null,
    monthly       numeric(18,2) not null check (monthly > 0),
    first_month   date          not null check (extract(day from first_month) = 1),
    graduates_on  date          not null check (graduates_on > first_month),
    ended_on      date,
    end_reason    text,
    recorded_by   text          not null,
    recorded_at   timestamptz   not null,
    version       integer       not null default 0,
    unique (root_id, code),
    check ((ended_on is null) = (end_reason is null)),
    check (consented_on <= first_month + interval '1 month')
);
comment on column aid_pledge.graduates_on is 'The month of this day is the last one that is due.';
create index aid_pledge_union on aid_pledge (union_id);
create index aid_pledge_l1 on aid_pledge (l1, id);
create index aid_pledge_l2 on aid_pledge (l2, id);
create index aid_pledge_l3 on aid_pledge (l3, id);
create index aid_pledge_l4 on aid_pledge (l4, id);
create index aid_pledge_l5 on aid_pledge (l5, id);
create index aid_pledge_l6 on aid_pledge (l6, id);

-- What is due for a month, exactly once, and when it was handed over.
create table aid_pledge_due (
    pledge_id   uuid          not null references aid_pledge (id),
    month       date          not null check (extract(day from month) = 1),
    amount      numeric(18,2) not null check (amount > 0),
    received_on date,
    receipt     text,
    recorded_by text,
    primary key (pledge_id, month),
    check (num_nonnulls(received_on, receipt, recorded_by) in (0, 3))
);

create function aid_pledge_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.first_month);
    series text;
    number text;
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('aid_pledge_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.code := format('JD-%s-%s', year, lpad(number, greatest(4, length(number)), '0'));
    return new;
end $$;
create trigger aid_pledge_placed before insert on aid_pledge
    for each row execute function aid_pledge_placed();

alter table aid_pledge enable row level security;
create policy in_scope on aid_pledge
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table aid_pledge_due enable row level security;
create policy with_its_pledge on aid_pledge_due
    using (exists (select 1 from aid_pledge p where p.id = aid_pledge_due.pledge_id));
grant select, insert on aid_pledge to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, ended_on, end_reason, version) on aid_pledge to unionhome_app;
grant select, insert on aid_pledge_due to unionhome_app;
grant update (received_on, receipt, recorded_by) on aid_pledge_due to unionhome_app;
