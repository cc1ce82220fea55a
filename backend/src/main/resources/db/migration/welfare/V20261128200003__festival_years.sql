-- What is given at festivals in another way, such as a campaign, counts in the same year of a person: at each festival in
-- one place, and within one cap.
alter table festival_receipt
    alter column gift_id drop not null,
    add column origin_id uuid,
    add column giver_id uuid references union_node (id),
    add constraint festival_receipt_given_once check (
        num_nonnulls(gift_id, origin_id) = 1 and (origin_id is null) = (giver_id is null));
comment on column festival_receipt.origin_id is 'With what another feature gives it; who signed is known there.';
create index festival_receipt_origin on festival_receipt (origin_id) where origin_id is not null;
create index festival_receipt_giver on festival_receipt (giver_id) where giver_id is not null;

create function festival_receipt_uncounted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update festival_year y
       set total = y.total - g.amount
      from (select person_id, year, sum(amount) as amount from gone group by person_id, year order by person_id) g
     where y.person_id = g.person_id and y.year = g.year;
    return null;
end $$;
create trigger festival_receipt_uncounted after delete on festival_receipt
    referencing old table as gone for each statement execute function festival_receipt_uncounted();

-- Counts what persons get from a union that the caller works for. Two unions that give to one person follow one another.
create function festival_receipt_claim(
        wanted uuid, giver uuid, in_year integer, at_festival text, most numeric, persons uuid[], shares numeric[])
    returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    counted integer;
begin
    if not exists (select 1 from union_node u
                    where u.id = giver and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    insert into festival_receipt (id, origin_id, giver_id, person_id, year, festival, amount, cap, status)
    select uuidv7(), wanted, giver, s.person, in_year, at_festival, s.share, most, 'DUE'
      from unnest(persons, shares) as s (person, share)
     order by s.person;
    get diagnostics counted = row_count;
    return counted;
end $$;

-- What was counted for an origin is free again; for who works for the giving union, or where the person is a member.
create function festival_receipt_release(wanted uuid, whom uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    freed integer;
begin
    if exists (select 1
                 from festival_receipt r
                 join union_node u on u.id = r.giver_id
                where r.origin_id = wanted and (whom is null or r.person_id = whom)
                  and not array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()
                  and not exists (select 1 from membership m
                                   where m.person_id = r.person_id
                                     and array[m.l1, m.l2, m.l3, m.l4, m.l5, m.l6] && app_tops())) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    delete from festival_receipt where origin_id = wanted and (whom is null or person_id = whom);
    get diagnostics freed = row_count;
    return freed;
end $$;
revoke all on function festival_receipt_uncounted(), festival_receipt_release(uuid, uuid),
    festival_receipt_claim(uuid, uuid, integer, text, numeric, uuid[], numeric[]) from public;
grant execute on function festival_receipt_release(uuid, uuid),
    festival_receipt_claim(uuid, uuid, integer, text, numeric, uuid[], numeric[]) to unionhome_app;
