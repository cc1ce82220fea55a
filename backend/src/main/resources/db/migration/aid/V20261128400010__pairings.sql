-- Pairings (结对帮扶, 爱心妈妈): a member looks after a child or a household for a while. Whom she looks after is no
-- member and often a minor: the names are encrypted, rest on a written consent and stand in no list.
create table aid_pairing (
    id                   uuid        primary key,
    root_id              uuid        not null,
    union_id             uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    code                 text        not null,
    kind                 text        not null check (kind in ('MENTOR', 'LOVE_MOTHER')),
    person_id            uuid        not null references person (id),
    volunteer_name       text        not null,
    beneficiary_kind     text        not null check (beneficiary_kind in ('CHILD', 'HOUSEHOLD')),
    beneficiary          bytea       not null,
    beneficiary_index    bytea       not null,
    guardian             bytea,
    consented_on         date        not null,
    contact_every_months smallint    not null check (contact_every_months between 1 and 12),
    period               daterange   not null
                         check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
    end_reason           text,
    recorded_by          text        not null,
    recorded_at          timestamptz not null,
    version              integer     not null default 0,
    unique (root_id, code),
    check ((beneficiary_kind = 'CHILD') = (guardian is not null)),
    check (kind <> 'LOVE_MOTHER' or beneficiary_kind = 'CHILD'),
    check (consented_on <= lower(period)),
    constraint aid_pairing_once exclude using gist (
        person_id with =, kind with =, beneficiary_index with =, period with &&)
);
comment on column aid_pairing.beneficiary_index is 'Keyed index of the names: the same two are not paired twice at a time.';
create index aid_pairing_person on aid_pairing (person_id, id);
create index aid_pairing_union on aid_pairing (union_id);
create index aid_pairing_l1 on aid_pairing (l1, id);
create index aid_pairing_l2 on aid_pairing (l2, id);
create index aid_pairing_l3 on aid_pairing (l3, id);
create index aid_pairing_l4 on aid_pairing (l4, id);
create index aid_pairing_l5 on aid_pairing (l5, id);
create index aid_pairing_l6 on aid_pairing (l6, id);

create table aid_pairing_contact (
    id         uuid        primary key,
    pairing_id uuid        not null references aid_pairing (id),
    on_day     date        not null,
    way        text        not null check (way in ('VISIT', 'CALL', 'MESSAGE', 'OUTING', 'GIFT')),
    note       bytea       not null,
    by_subject text        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index aid_pairing_contact_pairing on aid_pairing_contact (pairing_id, on_day desc);

create function aid_pairing_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from lower(new.period));
    series text;
    number text;
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('aid_pairing_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.code := format('PD-%s-%s', year, lpad(number, greatest(4, length(number)), '0'));
    return new;
end $$;
create trigger aid_pairing_placed before insert on aid_pairing
    for each row execute function aid_pairing_placed();

alter table aid_pairing enable row level security;
create policy in_scope on aid_pairing
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy own on aid_pairing for select using (person_id = any ((select app_persons())::uuid[]));
alter table aid_pairing_contact enable row level security;
create policy with_its_pairing on aid_pairing_contact
    using (exists (select 1 from aid_pairing p where p.id = aid_pairing_contact.pairing_id));
grant select, insert on aid_pairing to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, person_id, period, end_reason, version) on aid_pairing to unionhome_app;
grant select, insert on aid_pairing_contact to unionhome_app;
