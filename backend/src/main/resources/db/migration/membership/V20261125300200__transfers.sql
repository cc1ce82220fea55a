-- Moving a membership from one union to another on one day (组织关系接转): a handshake of both unions. Each side sees
-- the transfer; what follows in the new union is no matter of the old one.
create table membership_transfer (
    id             uuid        primary key,
    root_id        uuid        not null,
    person_id      uuid        not null references person (id),
    person_name    text        not null,
    member_no      text        not null,
    from_union_id  uuid        not null references union_node (id),
    to_union_id    uuid        not null references union_node (id),
    from_line      uuid[]      not null,
    to_line        uuid[]      not null,
    effective_on   date        not null,
    reason         text        not null,
    asked_by_side  text        not null check (asked_by_side in ('FROM', 'TO', 'MEMBER')),
    asked_by       text        not null,
    asked_at       timestamptz not null,
    from_agreed_by text,
    from_agreed_at timestamptz,
    to_agreed_by   text,
    to_agreed_at   timestamptz,
    status         text        not null default 'OPEN'
        check (status in ('OPEN', 'COMPLETED', 'REFUSED', 'LAPSED')),
    refused_by     text,
    refusal_reason text,
    closed_at      timestamptz,
    version        integer     not null default 0,
    updated_at     timestamptz not null default now(),
    check (from_union_id <> to_union_id),
    check ((status = 'OPEN') = (closed_at is null)),
    -- a handshake needs both hands
    check (status <> 'COMPLETED' or (from_agreed_at is not null and to_agreed_at is not null))
);
create index membership_transfer_person on membership_transfer (person_id);
create index membership_transfer_from on membership_transfer (from_union_id);
create index membership_transfer_to on membership_transfer (to_union_id);
create index membership_transfer_lines on membership_transfer using gin (from_line, to_line);
create unique index membership_transfer_asked_once on membership_transfer (person_id, to_union_id) where status = 'OPEN';

alter table membership_transfer enable row level security;
create policy both_sides on membership_transfer
    using (   from_line && (select app_tops())::uuid[] or to_line && (select app_tops())::uuid[]
           or person_id = any ((select app_persons())::uuid[]));
grant select, insert, update on membership_transfer to unionhome_app;

-- Whom a union may ask for that does not know her yet: her number and her name must both be given and be right.
create function transferable(asked_root uuid, asked_no text, asked_name text)
    returns table (person_id uuid, name text, union_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.name, m.union_id
      from membership m
      join person p on p.id = m.person_id
     where works_in_root(asked_root)
       and m.root_id = asked_root and m.member_no = asked_no and upper_inf(m.period)
       and m.status <> 'ENDED' and p.name = asked_name
$$;
revoke all on function transferable(uuid, text, text) from public;
grant execute on function transferable(uuid, text, text) to unionhome_app;

-- Waits for its turn at the person and then at the transfer, always in this order: whoever completes one transfer of
-- hers lets her others lapse. Either side may not see the person, so this looks past row-level security and tells nothing.
create function hold_transfer(asked uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    whose uuid;
begin
    select person_id into whose from membership_transfer
     where id = asked and (from_line && app_tops() or to_line && app_tops());
    perform 1 from person where id = whose for update;
    perform 1 from membership_transfer where id = asked and person_id = whose for update;
    return found;
end $$;
revoke all on function hold_transfer(uuid) from public;
grant execute on function hold_transfer(uuid) to unionhome_app;

-- Ends the membership in the old union on the day it begins in the new one. Looks past row-level security because
-- nobody's scope holds both sides; so it asks whether the caller has an office in one of them and both have agreed. Of
-- two transfers at the same moment the second one finds her elsewhere and says so.
create function complete_transfer(asked uuid) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    t    membership_transfer;
    held membership;
begin
    select * into t from membership_transfer where id = asked for update;
    if not found or not (t.from_line && app_tops() or t.to_line && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    if t.status <> 'OPEN' or t.from_agreed_at is null or t.to_agreed_at is null then
        return 'NOT_AGREED';
    end if;
    perform 1 from person where id = t.person_id for update;
    select * into held from membership
     where person_id = t.person_id and upper_inf(period) and union_id = t.from_union_id and status <> 'ENDED';
    if not found or lower(held.period) >= t.effective_on then
        update membership_transfer
           set status = 'LAPSED', closed_at = now(), version = version + 1, updated_at = now() where id = asked;
        return 'LAPSED';
    end if;
    update membership set period = daterange(lower(period), t.effective_on), version = version + 1, updated_at = now()
     where id = held.id;
    insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, post, period,
                            admitted_on, version, act, act_reason, acted_by, acted_at)
    select uuidv7(), held.person_id, held.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, held.status, held.member_no,
           held.post, daterange(t.effective_on, null), coalesce(held.admitted_on, lower(held.period)),
           held.version + 1, 'TRANSFER', t.reason, t.to_agreed_by, now()
      from union_node u where u.id = t.to_union_id;
    -- offices in the union she leaves end with her membership there; those above both unions stay
    update appointment
       set period = daterange(lower(period), greatest(t.effective_on, lower(period) + 1)),
           version = version + 1, updated_at = now()
     where person_id = t.person_id and union_id <> all (t.to_line)
       and (upper_inf(period) or upper(period) > greatest(t.effective_on, lower(period) + 1));
    update membership_transfer
       set status = 'COMPLETED', closed_at = now(), version = version + 1, updated_at = now() where id = asked;
    update membership_transfer
       set status = 'LAPSED', closed_at = now(), version = version + 1, updated_at = now()
     where person_id = t.person_id and status = 'OPEN' and id <> asked;
    return 'COMPLETED';
end $$;
revoke all on function complete_transfer(uuid) from public;
grant execute on function complete_transfer(uuid) to unionhome_app;
