-- What a union gives at a festival is paid for: proposed by one out of a budget line, approved by another, and paid to the
-- supplier by a third. Rejected, or taken back while nobody has it, it counts for nobody. Older gifts name no line.
alter table festival_gift
    drop constraint festival_gift_union_id_year_festival_key,
    add column gift_no       text,
    add column status        text not null default 'APPROVED'
               check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'CANCELLED')),
    add column supplier      text,
    add column budget_line   uuid,
    add column line_name     text,
    add column persons       integer check (persons > 0),
    add column proposer_name text,
    add column proposer      uuid,
    add column proposer_for  uuid,
    add column decided_by    text,
    add column decider_name  text,
    add column decider       uuid,
    add column decider_for   uuid,
    add column decided_at    timestamptz,
    add column reason        text,
    add column order_id      uuid,
    add column paid_on       date,
    add constraint festival_gift_numbered unique (root_id, gift_no),
    add constraint festival_gift_paid_for check (
        num_nonnulls(gift_no, supplier, budget_line, line_name, persons, proposer_name) in (0, 6)),
    add constraint festival_gift_decided check (budget_line is null or (status = 'PROPOSED') = (decided_by is null)),
    add constraint festival_gift_ordered check (
        (order_id is not null) = (status = 'APPROVED' and budget_line is not null)),
    add constraint festival_gift_reasoned check ((status in ('REJECTED', 'CANCELLED')) = (reason is not null)),
    -- who decides did not propose, neither herself nor by what she lent or was lent
    add constraint festival_gift_by_two check (decided_by is null or decided_by <> given_by),
    add constraint festival_gift_for_two check (
        not coalesce(decider = proposer or decider = proposer_for
                     or decider_for = proposer or decider_for = proposer_for, false));
alter table festival_gift alter column status drop default;
comment on column festival_gift.line_name is 'What the budget line was called when it was proposed.';
comment on column festival_gift.proposer_for is 'Whose authority the proposer was lent; decider_for likewise.';
create unique index festival_gift_once on festival_gift (union_id, year, festival)
    where status in ('PROPOSED', 'APPROVED');

create function festival_gift_numbered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.gift_no := series_next('festival_gift_no', new.root_id,
                               extract(year from new.updated_at at time zone 'Asia/Shanghai')::integer, 'JR', 6);
    return new;
end $$;
create trigger festival_gift_numbered before insert on festival_gift
    for each row execute function festival_gift_numbered();

create policy decide_in_scope on festival_gift for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant update (status, decided_by, decider_name, decider, decider_for, decided_at, reason, order_id, paid_on, version)
    on festival_gift to unionhome_app;

-- What was set aside for persons is free again, as long as none of them has it; whoever is just signing is waited for.
create function festival_gift_release(wanted uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    freed integer;
begin
    if not festival_gift_in_scope(wanted) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from festival_receipt where gift_id = wanted order by id for update;
    if exists (select 1 from festival_receipt where gift_id = wanted and status = 'RECEIVED') then
        raise exception 'handed out' using errcode = '23514', constraint = 'festival_gift_not_handed_out';
    end if;
    delete from festival_receipt where gift_id = wanted;
    get diagnostics freed = row_count;
    return freed;
end $$;

-- A gift that waits for its decision goes to the union that takes another one's place, unless that one gives at the same
-- festival itself.
create function festival_gift_hand_over(from_union uuid, into_union uuid) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if (select count(*) from union_node u
         where u.id in (from_union, into_union)
           and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) < 2 then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update festival_gift g
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6, version = g.version + 1
      from union_node u
     where u.id = into_union and g.union_id = from_union and g.status = 'PROPOSED'
       and not exists (select 1 from festival_gift o
                        where o.union_id = into_union and o.year = g.year and o.festival = g.festival
                          and o.status in ('PROPOSED', 'APPROVED'));
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function festival_gift_numbered(), festival_gift_release(uuid), festival_gift_hand_over(uuid, uuid)
    from public;
grant execute on function festival_gift_release(uuid), festival_gift_hand_over(uuid, uuid) to unionhome_app;

-- Whoever fetches it for a member signs herself and says why the member does not come; nobody signs twice with one drawing.
alter table festival_receipt
    add column proxy_reason    bytea,
    add column proxy_signature bytea,
    add column signature_index bytea,
    add constraint festival_receipt_proxy_signs check (
        num_nonnulls(proxy_reason, proxy_signature, signature_index) in (0, 3)
        and (proxy_signature is null or proxy_name is not null)),
    add constraint festival_receipt_signed_once unique (gift_id, signature_index);
grant update (proxy_reason, proxy_signature, signature_index) on festival_receipt to unionhome_app;
