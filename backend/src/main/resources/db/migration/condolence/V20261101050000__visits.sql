-- Visits of care (五要访, 五要贺). A visit counts from the moment it is recorded: afterwards it can be reversed and be
-- given photos, nothing else. The name of a relative and the note are encrypted.
create table condolence_visit (
    id               uuid          primary key,
    visit_no         text          not null,
    root_id          uuid          not null,
    union_id         uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    person_id        uuid          not null references person (id),
    member_name      text          not null,
    member_no        text          not null,
    occasion         text          not null,
    occurred_on      date          not null,
    visited_on       date          not null,
    visitors         text[]        not null check (cardinality(visitors) between 1 and 20),
    form             text          not null check (form in ('CASH', 'GOODS', 'VOUCHER', 'NONE')),
    amount           numeric(18,2) not null check (amount >= 0 and (form <> 'NONE' or amount = 0)),
    relation         text,
    relative_name    bytea,
    relative_index   text,
    occurrence_key   text,
    note             bytea,
    confidential     boolean       not null,
    decision         jsonb         not null,
    status           text          not null check (status in ('RECORDED', 'REVERSED')),
    reversal_reason  text,
    reversed_by      text,
    reversed_at      timestamptz,
    attachment_count smallint      not null check (attachment_count between 0 and 20),
    recorded_by      text          not null,
    recorder_name    text          not null,
    recorded_at      timestamptz   not null,
    version          integer       not null,
    unique (root_id, visit_no),
    check ((status = 'REVERSED') = (reversal_reason is not null and reversed_by is not null))
);
-- The same event is given once: the last word when many record it at the same moment.
create unique index condolence_visit_once on condolence_visit (person_id, occasion, occurrence_key)
    where status = 'RECORDED' and occurrence_key is not null;
create index condolence_visit_person on condolence_visit (person_id, id);
create index condolence_visit_union on condolence_visit (union_id);
create index condolence_visit_recorder on condolence_visit (recorded_by, id);
create index condolence_visit_l1 on condolence_visit (l1, id);
create index condolence_visit_l2 on condolence_visit (l2, id);
create index condolence_visit_l3 on condolence_visit (l3, id);
create index condolence_visit_l4 on condolence_visit (l4, id);
create index condolence_visit_l5 on condolence_visit (l5, id);
create index condolence_visit_l6 on condolence_visit (l6, id);

-- Places a new visit in the tree and numbers it: WW-<year>-<six digits>, a sequence for each root and year. A sequence
-- is no hot row; a number lost with a rolled back transaction does no harm.
create function condolence_visit_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.recorded_at at time zone 'Asia/Shanghai');
    series text;
    number text;
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('condolence_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.visit_no := format('WW-%s-%s', year, lpad(number, greatest(6, length(number)), '0'));
    return new;
end $$;
create trigger condolence_visit_placed before insert on condolence_visit
    for each row execute function condolence_visit_placed();

alter table condolence_visit enable row level security;
create policy in_scope on condolence_visit for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy record_in_scope on condolence_visit for insert
    with check (recorded_by = (select app_subject())
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy change_in_scope on condolence_visit for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on condolence_visit to unionhome_app;
grant update (status, reversal_reason, reversed_by, reversed_at, attachment_count, version)
    on condolence_visit to unionhome_app;

-- What was already given to somebody in the caller's scope, wherever she was a member at that time: the rules count
-- per person, not per union. Says when and for whom in the family, nothing else.
create function condolence_earlier(persons uuid[], wanted text)
    returns table (person_id uuid, occurred_on date, relation text, relative_index text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.person_id, v.occurred_on, v.relation, v.relative_index
      from condolence_visit v
     where v.person_id = any (persons) and v.occasion = wanted and v.status = 'RECORDED'
       and exists (select 1
                     from membership m
                    where m.person_id = v.person_id
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;
revoke all on function condolence_earlier(uuid[], text) from public;
grant execute on function condolence_earlier(uuid[], text) to unionhome_app;
