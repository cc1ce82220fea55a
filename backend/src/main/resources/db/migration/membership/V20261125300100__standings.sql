-- A row of membership is a standing: what a person was in the union, where, from one day to another. Standings of a
-- person follow one another without overlap and the last one is open: whoever left has an open standing ENDED. Anything
-- as of a day is the standing whose period holds that day.
alter table membership
    add column admitted_on      date,
    add column form             text not null default 'REGULAR'
        check (form in ('REGULAR', 'SECONDED', 'DISPATCHED', 'REENGAGED', 'TEMPORARY')),
    add column through          text not null default 'WAGE_UNIT' check (through in ('WAGE_UNIT', 'AGENCY', 'USER_UNIT')),
    add column agency_has_union boolean not null default false,
    add column works_at         text,
    add column act              text not null default 'ADMIT'
        check (act in ('ADMIT', 'RETAIN', 'RESUME', 'WITHDRAW', 'EXPEL', 'DIE', 'READMIT', 'TRANSFER')),
    add column act_reason       text,
    add column acted_by         text,
    add column acted_at         timestamptz,
    -- membership and benefits stay with the unit that pays the wage
    add constraint lent_workers_stay check (form not in ('SECONDED', 'TEMPORARY') or through = 'WAGE_UNIT'),
    -- 总工发〔2009〕21号: the agency's union first, else that of the user
    add constraint dispatched_by_agency_first check (form <> 'DISPATCHED' or through = 'AGENCY'
                                                     or (through = 'USER_UNIT' and not agency_has_union)),
    add constraint reengaged_are_retained check (form <> 'REENGAGED' or status <> 'ACTIVE');
comment on column membership.admitted_on is 'First day in the union, when this standing follows another one of it.';

-- One number for one person through all her standings: no two people hold it at the same time.
alter table membership drop constraint membership_root_id_member_no_key;
create index membership_number on membership (root_id, member_no);
create unique index membership_number_once on membership (root_id, member_no) where upper_inf(period);

-- Who was transferred away is changed by her new union alone.
drop policy change_with_membership on person;
create policy change_with_membership on person for update
    using (exists (select 1 from membership m where m.person_id = person.id
                    and (upper_inf(m.period) or upper(m.period) > current_date)));

-- A corrected identity number: the person stays the same, and nobody else can be given the one she had.
create table former_id_number (
    id              uuid        primary key default uuidv7(),
    person_id       uuid        not null references person (id) on delete cascade,
    root_id         uuid        not null,
    id_number       bytea       not null,
    id_number_index bytea       not null,
    replaced_at     timestamptz not null default now(),
    replaced_by     text        not null,
    unique (person_id, id_number_index)
);
create index former_id_number_index on former_id_number (root_id, id_number_index);
alter table former_id_number enable row level security;
create policy with_membership on former_id_number for select
    using (exists (select 1 from membership m where m.person_id = former_id_number.person_id));
grant select on former_id_number to unionhome_app;

-- After the row, not before: a number that is being given up at this moment is waited for, and then seen as former.
create function id_number_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.id_number_index is not null
       and exists (select 1 from former_id_number f
                    where f.root_id = new.root_id and f.id_number_index = new.id_number_index
                      and f.person_id <> new.id) then
        raise exception 'identity number of somebody else' using errcode = '23505';
    end if;
    if tg_op = 'UPDATE' and old.id_number_index is not null
       and old.id_number_index is distinct from new.id_number_index then
        insert into former_id_number (person_id, root_id, id_number, id_number_index, replaced_by)
        values (old.id, old.root_id, old.id_number, old.id_number_index, app_subject())
        on conflict do nothing;
    end if;
    return null;
end $$;
revoke all on function id_number_changed() from public;
create trigger id_number_changed after insert or update of id_number_index on person
    for each row execute function id_number_changed();

create or replace function member_keys_taken(asked_root uuid, id_indexes text[], member_nos text[]) returns setof text
    language sql stable security definer set search_path = public as $$
    select 'id|' || encode(p.id_number_index, 'hex')
      from person p
     where works_in_root(asked_root)
       and p.root_id = asked_root
       and p.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))
    union all
    select 'id|' || encode(f.id_number_index, 'hex')
      from former_id_number f
     where works_in_root(asked_root)
       and f.root_id = asked_root
       and f.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))
    union all
    select 'no|' || m.member_no
      from membership m
     where works_in_root(asked_root)
       and m.root_id = asked_root
       and m.member_no = any (member_nos)
$$;

-- The last four digits of the phone, found without being readable.
alter table person add column phone_tail_index bytea;
create index person_phone_tail on person (root_id, phone_tail_index);

-- Offices end with full membership, also those above the scope of whoever ends it: who may change the standing of a
-- person (her present one lies in the caller's scope) may do this.
create function end_offices(whose uuid, on_day date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    ended integer;
begin
    if not exists (select 1 from membership m
                    where m.person_id = whose and upper_inf(m.period)
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops()))) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update appointment
       set period = daterange(lower(period), greatest(on_day, lower(period) + 1)),
           version = version + 1, updated_at = now()
     where person_id = whose and (upper_inf(period) or upper(period) > greatest(on_day, lower(period) + 1));
    get diagnostics ended = row_count;
    return ended;
end $$;
revoke all on function end_offices(uuid, date) from public;
grant execute on function end_offices(uuid, date) to unionhome_app;

-- Whoever's account was tied to a person sees that person's own standings while her authority is looked up.
create policy of_own_account on membership for select
    using (person_id = any (array(select a.person_id from account a where a.subject = (select app_subject()))));
