-- Whoever changes a person's memberships waits for others who do, and for nobody who only writes a row that refers to her: a
-- decision that tells her of itself would wait for the transfer, which waits for the case that is decided.

-- Waits for its turn at the person and then at the transfer, always in this order: whoever completes one transfer of
-- hers lets her others lapse. Either side may not see the person, so this looks past row-level security and tells nothing.
create or replace function hold_transfer(asked uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    whose uuid;
begin
    select person_id into whose from membership_transfer
     where id = asked and (from_line && app_tops() or to_line && app_tops());
    perform 1 from person where id = whose for no key update;
    perform 1 from membership_transfer where id = asked and person_id = whose for update;
    return found;
end $$;

-- Ends the membership in the old union on the day it begins in the new one. Looks past row-level security because
-- nobody's scope holds both sides; so it asks whether the caller has an office in one of them and both have agreed. Of
-- two transfers at the same moment the second one finds her elsewhere and says so.
create or replace function complete_transfer(asked uuid) returns text
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
    perform 1 from person where id = t.person_id for no key update;
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

-- Admits a former member anew, wherever she was before: her open standing ENDED ends, the new one begins. Only for an
-- admission in the caller's scope that is still waiting, and of the very person whose number it names.
create or replace function readmit(asked uuid, whose uuid, on_day date, by_whom text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    a    admission;
    held membership;
begin
    select * into a from admission
     where id = asked and status = 'SUBMITTED'
       and (   l1 = any (app_tops()) or l2 = any (app_tops()) or l3 = any (app_tops())
            or l4 = any (app_tops()) or l5 = any (app_tops()) or l6 = any (app_tops()))
       for update;
    if not found or not exists (
            select 1 from person p
             where p.id = whose and p.root_id = a.root_id
               and (p.id_number_index = a.id_number_index
                    or exists (select 1 from former_id_number f
                                where f.person_id = p.id and f.id_number_index = a.id_number_index))) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from person where id = whose for no key update;
    select * into held from membership where person_id = whose and upper_inf(period);
    if held.status <> 'ENDED' or held.act = 'DIE' or lower(held.period) >= on_day then
        return false;
    end if;
    update membership set period = daterange(lower(period), on_day), version = version + 1, updated_at = now()
     where id = held.id;
    insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, status, member_no, employee_no,
                            post, period, form, through, agency_has_union, works_at, version, act, acted_by, acted_at)
    values (uuidv7(), whose, a.root_id, a.union_id, a.l1, a.l2, a.l3, a.l4, a.l5, a.l6, 'ACTIVE', held.member_no,
            a.employee_no, a.post, daterange(on_day, null), a.form, a.through, a.agency_has_union, a.works_at,
            held.version + 1, 'READMIT', by_whom, now());
    return true;
end $$;
