-- A settlement that was paid and is taken back keeps its visits until the cashier has the cash in hand: until then what they
-- cost is spent, and nobody may settle it a second time.
alter table care_settlement
    drop constraint care_settlement_status_check,
    drop constraint care_settlement_approved,
    drop constraint care_settlement_reasoned,
    add constraint care_settlement_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PAID', 'DUE_BACK', 'CANCELLED')),
    add constraint care_settlement_approved check (
        (status in ('APPROVED', 'PAID', 'DUE_BACK'))
            <= (num_nonnulls(order_id, approver_hands, approver_name, approved_at) = 4)),
    add constraint care_settlement_reasoned check (
        status not in ('DUE_BACK', 'CANCELLED') or order_id is null or reason is not null);
alter table care_settlement_share
    add column back_on date,
    add constraint care_settlement_share_back check (back_on is null or paid_on is not null);
grant update (back_on) on care_settlement_share to unionhome_app;

create or replace function care_settlement_steps() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.status = old.status then
        return new;
    end if;
    if (old.status, new.status) not in (
            ('DRAFT', 'SUBMITTED'), ('DRAFT', 'CANCELLED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'APPROVED'),
            ('APPROVED', 'PAID'), ('APPROVED', 'CANCELLED'), ('APPROVED', 'DUE_BACK'), ('PAID', 'APPROVED'),
            ('PAID', 'DUE_BACK'), ('DUE_BACK', 'CANCELLED')) then
        raise exception 'a settlement does not go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    if new.status = 'CANCELLED' and exists (select 1 from care_settlement_share h
                                             where h.settlement_id = new.id and h.paid_on is not null
                                               and h.back_on is null) then
        raise exception 'cash is not back' using errcode = '23514', constraint = 'care_settlement_cash_is_back';
    end if;
    if new.status = 'SUBMITTED' then
        select h.handled || array_remove(array['subject:' || new.submitter, 'person:' || new.submitter_person::text,
                                               'person:' || new.submitter_for::text], null),
               h.visited
          into new.handled_hands, new.visited_hands
          from care_settlement_hands(new.id) h;
        insert into care_settlement_share (id, settlement_id, handler, handler_name, visits, amount)
        select uuidv7(), new.id, v.handler, max(v.handler_name), count(*), sum(v.amount)
          from care_settlement_visit v
         where v.settlement_id = new.id
         group by v.handler
         order by v.handler;
    elsif new.status = 'DRAFT' then
        delete from care_settlement_share where settlement_id = new.id;
    end if;
    return new;
end $$;

-- What is due back goes to the union that takes another one's place, with its payment order.
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
     where u.id = into_union and s.union_id = from_union and s.status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DUE_BACK');
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
