-- Budget lines and open payment orders go to the union that takes another one's place; so does every settlement that is not
-- paid, as it stands: it is approved, paid and taken back there. What nobody has gathered yet is gathered for it.
create or replace function care_settlement_hand_over(from_union uuid, into_union uuid, by_name text, at timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved    integer;
    gathered uuid := uuidv7();
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update care_settlement s
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6, version = s.version + 1
      from union_node u
     where u.id = into_union and s.union_id = from_union and s.status in ('DRAFT', 'SUBMITTED', 'APPROVED');
    get diagnostics moved = row_count;
    if exists (select 1 from condolence_visit v
                where v.union_id = from_union and v.status = 'RECORDED' and v.form in ('CASH', 'VOUCHER')
                  and v.amount > 0 and not v.in_settlement) then
        insert into care_settlement (id, settlement_no, root_id, union_id, l1, pay_to, status, made_by, made_at)
        select gathered, '', u.root_id, u.id, u.l1, 'HANDLERS', 'DRAFT', by_name, at from union_node u where u.id = into_union;
        with open as (
            select v.* from condolence_visit v
             where v.union_id = from_union and v.status = 'RECORDED' and v.form in ('CASH', 'VOUCHER')
               and v.amount > 0 and not v.in_settlement
             order by v.id
               for no key update)
        insert into care_settlement_visit (settlement_id, visit_id, visit_no, visited_on, occasion, member_name, member_no,
                                           form, amount, handler, handler_name)
        select gathered, o.id, o.visit_no, o.visited_on, o.occasion, o.member_name, o.member_no, o.form, o.amount,
               o.recorded_by, o.recorder_name
          from open o
         order by o.id;
        moved := moved + 1;
    end if;
    return moved;
end $$;
