-- Cash and vouchers of visits are settled afterwards (慰问金结算): a settlement gathers what was given and not settled yet,
-- is submitted by one, approved by another who handled none of its visits and got none of it, and paid by a third. What a
-- visit cost stands in at most one settlement that lives.

-- Whose hands a visit was in: by account, as a person, and of whoever lent the authority.
alter table condolence_visit
    add column hands         text[]  not null default '{}',
    add column in_settlement boolean not null default false;
comment on column condolence_visit.hands is 'Of older visits the accounts alone are known, from recorder and editors.';
comment on column condolence_visit.in_settlement is 'Whether a settlement that lives holds it; kept by the database.';
grant update (hands) on condolence_visit to unionhome_app;
-- What waits to be settled; few of many.
create index condolence_visit_unsettled on condolence_visit (union_id, id)
    where status = 'RECORDED' and form in ('CASH', 'VOUCHER') and amount > 0 and not in_settlement;

create table care_settlement (
    id               uuid        primary key,
    settlement_no    text        not null,
    root_id          uuid        not null,
    union_id         uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    month            date        check (extract(day from month) = 1),
    handler_name     text,
    pay_to           text        not null check (pay_to in ('HANDLERS', 'ADVANCE')),
    advance_holder   text,
    budget_line      uuid,
    line_name        text,
    status           text        not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PAID', 'CANCELLED')),
    made_by          text        not null,
    made_at          timestamptz not null,
    submitter        text,
    submitter_name   text,
    submitter_person uuid,
    submitter_for    uuid,
    submitted_at     timestamptz,
    handled_hands    text[]      not null default '{}',
    visited_hands    text[]      not null default '{}',
    approver_hands   text[],
    approver_name    text,
    approved_at      timestamptz,
    order_id         uuid,
    reason           text,
    reason_by        text,
    returned_reason  text,
    paid_on          date,
    version          integer     not null default 0,
    unique (root_id, settlement_no),
    constraint care_settlement_advanced check ((pay_to = 'ADVANCE') = (advance_holder is not null)),
    constraint care_settlement_lined check (num_nonnulls(budget_line, line_name) in (0, 2)),
    constraint care_settlement_submitted check (
        status in ('DRAFT', 'CANCELLED')
        or num_nonnulls(budget_line, submitter, submitter_name, submitted_at) = 4 and cardinality(handled_hands) > 0),
    constraint care_settlement_approved check (
        (status in ('APPROVED', 'PAID')) <= (num_nonnulls(order_id, approver_hands, approver_name, approved_at) = 4)),
    constraint care_settlement_not_yet check (status not in ('DRAFT', 'SUBMITTED') or approver_hands is null),
    constraint care_settlement_paid check ((status = 'PAID') <= (paid_on is not null)),
    constraint care_settlement_reasoned check (status <> 'CANCELLED' or order_id is null or reason is not null),
    -- who approves handled none of it and got none of it, neither herself nor by what she lent or was lent
    constraint care_settlement_by_another check (not coalesce(approver_hands && handled_hands, false)),
    constraint care_settlement_not_for_oneself check (not coalesce(approver_hands && visited_hands, false))
);
create index care_settlement_union on care_settlement (union_id);
create index care_settlement_l1 on care_settlement (l1, id);
create index care_settlement_l2 on care_settlement (l2, id);
create index care_settlement_l3 on care_settlement (l3, id);
create index care_settlement_l4 on care_settlement (l4, id);
create index care_settlement_l5 on care_settlement (l5, id);
create index care_settlement_l6 on care_settlement (l6, id);

-- What a settlement holds of a visit, as both said when it was put in.
create table care_settlement_visit (
    settlement_id uuid          not null references care_settlement (id),
    visit_id      uuid          not null references condolence_visit (id),
    live          boolean       not null default true,
    visit_no      text          not null,
    visited_on    date          not null,
    occasion      text          not null,
    member_name   text          not null,
    member_no     text          not null,
    form          text          not null check (form in ('CASH', 'VOUCHER')),
    amount        numeric(18,2) not null check (amount > 0),
    handler       text          not null,
    handler_name  text          not null,
    primary key (settlement_id, visit_id)
);
create unique index care_settlement_visit_once on care_settlement_visit (visit_id) where live;
create index care_settlement_visit_visit on care_settlement_visit (visit_id);

-- What each handler laid out, from when it was submitted; its id is that of the item that the cashier pays.
create table care_settlement_share (
    id            uuid          primary key,
    settlement_id uuid          not null references care_settlement (id),
    handler       text          not null,
    handler_name  text          not null,
    visits        integer       not null check (visits > 0),
    amount        numeric(18,2) not null check (amount > 0),
    paid_on       date,
    unique (settlement_id, handler)
);

create function care_settlement_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    new.settlement_no := series_next('care_settlement_no', new.root_id,
                                     extract(year from new.made_at at time zone 'Asia/Shanghai')::integer, 'WJ', 6);
    return new;
end $$;
create trigger care_settlement_placed before insert on care_settlement
    for each row execute function care_settlement_placed();

-- Whose hands the visits of a settlement were in, and who was visited.
create function care_settlement_hands(settlement uuid, out handled text[], out visited text[])
    language sql stable security definer set search_path = public, pg_temp as $$
    with inside as (
        select v.id, v.person_id, v.hands, v.recorded_by, v.edited_by
          from care_settlement_visit s join condolence_visit v on v.id = s.visit_id
         where s.settlement_id = settlement),
    subjects as (
        select recorded_by as subject from inside
        union select edited_by from inside where edited_by is not null
        union select e.author from inside i join condolence_visit_edition e on e.visit_id = i.id)
    select array(select unnest(hands) from inside
                 union select 'subject:' || subject from subjects
                 union select 'person:' || a.person_id from subjects s join account a on a.subject = s.subject),
           array(select 'person:' || person_id from inside
                 union select 'subject:' || a.subject from inside i join account a on a.person_id = i.person_id)
$$;

-- The ways a settlement may go. What is submitted says whose hands it was in and how much each laid out; back in a draft it
-- says neither. Cancelled, it lets go of its visits.
create function care_settlement_steps() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.status = old.status then
        return new;
    end if;
    if (old.status, new.status) not in (
            ('DRAFT', 'SUBMITTED'), ('DRAFT', 'CANCELLED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'APPROVED'),
            ('APPROVED', 'PAID'), ('APPROVED', 'CANCELLED'), ('PAID', 'APPROVED'), ('PAID', 'CANCELLED')) then
        raise exception 'a settlement does not go from % to %', old.status, new.status using errcode = 'check_violation';
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
create trigger care_settlement_steps before update on care_settlement
    for each row execute function care_settlement_steps();

create function care_settlement_lets_go() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_settlement_visit set live = false where settlement_id = new.id and live;
    return null;
end $$;
create trigger care_settlement_lets_go after update of status on care_settlement
    for each row when (new.status = 'CANCELLED' and old.status <> 'CANCELLED')
    execute function care_settlement_lets_go();

-- Only a draft takes visits in, changes what they cost, or gives them out.
create function care_settlement_visit_kept() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    state text;
begin
    select s.status into strict state
      from care_settlement s
     where s.id = case when tg_op = 'DELETE' then old.settlement_id else new.settlement_id end;
    if state = 'DRAFT' or tg_op = 'UPDATE' and state = 'CANCELLED' and old.live and not new.live then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    raise exception 'settled' using errcode = '23514', constraint = 'care_settlement_visit_kept';
end $$;
create trigger care_settlement_visit_kept before insert or update or delete on care_settlement_visit
    for each row execute function care_settlement_visit_kept();

create function care_settlement_visit_marks() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update condolence_visit
       set in_settlement = tg_op <> 'DELETE' and new.live
     where id = case when tg_op = 'DELETE' then old.visit_id else new.visit_id end;
    return null;
end $$;
create trigger care_settlement_visit_marks after insert or delete or update of live on care_settlement_visit
    for each row execute function care_settlement_visit_marks();

-- A visit that a draft holds takes its correction along; once submitted it stays as it is until it is taken out.
create function condolence_visit_settled() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held record;
begin
    select s.id, s.status into strict held
      from care_settlement_visit l join care_settlement s on s.id = l.settlement_id
     where l.visit_id = new.id and l.live;
    if held.status <> 'DRAFT' then
        raise exception 'settled' using errcode = '23514', constraint = 'condolence_visit_settled';
    end if;
    if new.status = 'RECORDED' and new.form in ('CASH', 'VOUCHER') and new.amount > 0 then
        update care_settlement_visit
           set form = new.form, amount = new.amount, visited_on = new.visited_on
         where settlement_id = held.id and visit_id = new.id;
    else
        delete from care_settlement_visit where settlement_id = held.id and visit_id = new.id;
    end if;
    return null;
end $$;
create trigger condolence_visit_settled after update on condolence_visit
    for each row when (old.in_settlement and (new.status, new.edition) is distinct from (old.status, old.edition))
    execute function condolence_visit_settled();

-- The persons behind the accounts of those who are paid, for who sees the settlement.
create function care_settlement_handlers(settlement uuid) returns table (share_id uuid, person_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select h.id, a.person_id
      from care_settlement s
      join care_settlement_share h on h.settlement_id = s.id
      join account a on a.subject = h.handler
     where s.id = settlement and array[s.l1, s.l2, s.l3, s.l4, s.l5, s.l6] && app_tops()
$$;

-- What is open goes to the union that takes another one's place: drafts and what waits for approval go back to a draft, as
-- the line was the old union's; and what nobody has gathered yet is gathered for it. What is approved is paid by who approved.
create function care_settlement_hand_over(from_union uuid, into_union uuid, by_name text, at timestamptz) returns integer
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
    update care_settlement
       set status = 'DRAFT', submitter = null, submitter_name = null, submitter_person = null, submitter_for = null,
           submitted_at = null, handled_hands = '{}', visited_hands = '{}'
     where union_id = from_union and status = 'SUBMITTED';
    update care_settlement s
       set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6, budget_line = null,
           line_name = null, version = s.version + 1
      from union_node u
     where u.id = into_union and s.union_id = from_union and s.status = 'DRAFT';
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

alter table care_settlement enable row level security;
create policy in_scope on care_settlement for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy make_in_scope on care_settlement for insert
    with check (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on care_settlement for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on care_settlement to unionhome_app;
grant update (pay_to, advance_holder, budget_line, line_name, status, submitter, submitter_name, submitter_person,
              submitter_for, submitted_at, handled_hands, visited_hands, approver_hands, approver_name, approved_at,
              order_id, reason, reason_by, returned_reason, paid_on, version)
    on care_settlement to unionhome_app;
alter table care_settlement_visit enable row level security;
create policy with_its_settlement on care_settlement_visit
    using (exists (select 1 from care_settlement s where s.id = care_settlement_visit.settlement_id));
grant select, insert, delete on care_settlement_visit to unionhome_app;
alter table care_settlement_share enable row level security;
create policy with_its_settlement on care_settlement_share
    using (exists (select 1 from care_settlement s where s.id = care_settlement_share.settlement_id));
grant select on care_settlement_share to unionhome_app;
grant update (paid_on) on care_settlement_share to unionhome_app;

-- Which of the visits that the caller sees stand in a settlement that lives, also in one that she does not see.
create function care_settlement_visit_holds(visit uuid) returns table (settlement_no text, status text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.settlement_no, s.status
      from condolence_visit v
      join care_settlement_visit l on l.visit_id = v.id and l.live
      join care_settlement s on s.id = l.settlement_id
     where v.id = visit and array[v.l1, v.l2, v.l3, v.l4, v.l5, v.l6] && app_tops()
$$;
revoke all on function care_settlement_placed(), care_settlement_hands(uuid), care_settlement_steps(),
    care_settlement_lets_go(), care_settlement_visit_kept(), care_settlement_visit_marks(), condolence_visit_settled(),
    care_settlement_handlers(uuid), care_settlement_hand_over(uuid, uuid, text, timestamptz),
    care_settlement_visit_holds(uuid) from public;
grant execute on function care_settlement_handlers(uuid), care_settlement_hand_over(uuid, uuid, text, timestamptz),
    care_settlement_visit_holds(uuid) to unionhome_app;
