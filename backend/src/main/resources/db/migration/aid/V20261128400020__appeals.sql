-- Appeals (申请复核) against a refused case and against a file that was refused, suspended or ended. The first decision
-- stands as it was given; one that is upheld leads to a new one that points back at it.
alter table hardship_step add column hands text[] not null default '{}';
comment on column hardship_step.hands is 'Whose hands the step was in, the lender of the authority included.';

create table aid_appeal (
    id            uuid        primary key,
    root_id       uuid        not null,
    union_id      uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    code          text        not null,
    about         text        not null check (about in ('AID_REFUSED', 'FILE_REFUSED', 'FILE_SUSPENDED', 'FILE_ENDED')),
    case_id       uuid        references aid_case (id),
    file_id       uuid        references hardship_file (id),
    -- the decision on the file that is appealed against
    step_id       uuid        references hardship_step (id),
    person_id     uuid        not null references person (id),
    member_name   text        not null,
    reason        bytea       not null,
    asked_at      timestamptz not null,
    due_on        date        not null,
    first_hands   text[]      not null check (cardinality(first_hands) > 0),
    status        text        not null default 'OPEN' check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
    reason_code   text        check (reason_code in ('NEW_FACTS', 'RULE_MISREAD', 'PROCEDURE_FAULT', 'RULE_APPLIES',
                                                     'NOT_PROVEN')),
    answer        bytea,
    decided_by    text,
    decided_for   text,
    decided_hands text[],
    decided_at    timestamptz,
    new_case_id   uuid        references aid_case (id),
    version       integer     not null default 0,
    unique (root_id, code),
    unique (case_id),
    unique (step_id),
    check (num_nonnulls(case_id, file_id) = 1),
    check ((file_id is null) = (step_id is null)),
    check ((status = 'OPEN') = (decided_at is null)),
    check (num_nonnulls(reason_code, answer, decided_by, decided_hands, decided_at) in (0, 5)),
    check ((status = 'UPHELD' and case_id is not null) = (new_case_id is not null)),
    constraint aid_appeal_decided_by_another check (decided_hands is null or not (decided_hands && first_hands))
);
comment on column aid_appeal.first_hands is 'Who decided first, from whom that authority was lent, and whom it is about.';
create index aid_appeal_person on aid_appeal (person_id, id);
create index aid_appeal_union on aid_appeal (union_id);
create index aid_appeal_file on aid_appeal (file_id);
create index aid_appeal_new_case on aid_appeal (new_case_id);
create index aid_appeal_l1 on aid_appeal (l1, id);
create index aid_appeal_l2 on aid_appeal (l2, id);
create index aid_appeal_l3 on aid_appeal (l3, id);
create index aid_appeal_l4 on aid_appeal (l4, id);
create index aid_appeal_l5 on aid_appeal (l5, id);
create index aid_appeal_l6 on aid_appeal (l6, id);

-- What an upheld appeal leads to is decided anew, and not by whoever refused before.
alter table aid_case
    add column appeal_id uuid references aid_appeal (id),
    add column not_decided_by text[] not null default '{}',
    add constraint aid_case_decided_anew check (
        decider is null
        or not (array_remove(array['subject:' || decider, 'person:' || decider_person::text,
                                   'person:' || decider_for::text], null) && not_decided_by));
create index aid_case_appeal on aid_case (appeal_id);

-- Places an appeal where its case or file is kept, numbers it FH-<year>-<four digits>, and takes down from the decision
-- itself whose hands must not decide again.
create function aid_appeal_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.asked_at at time zone 'Asia/Shanghai');
    series text;
    number text;
begin
    if new.case_id is not null then
        select c.union_id, array_remove(array['subject:' || c.decider, 'person:' || c.decider_person::text,
                                              'person:' || c.decider_for::text, 'person:' || c.person_id::text], null)
          into strict new.union_id, new.first_hands
          from aid_case c
         where c.id = new.case_id and c.status = 'REFUSED' and c.decider is not null;
    else
        select f.union_id, s.hands || ('subject:' || s.by_subject) || array(select 'person:' || p from unnest(f.persons) p)
          into strict new.union_id, new.first_hands
          from hardship_file f join hardship_step s on s.file_id = f.id
         where f.id = new.file_id and s.id = new.step_id;
    end if;
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    series := format('aid_appeal_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.code := format('FH-%s-%s', year, lpad(number, greatest(4, length(number)), '0'));
    return new;
end $$;
create trigger aid_appeal_placed before insert on aid_appeal
    for each row execute function aid_appeal_placed();

alter table aid_appeal enable row level security;
create policy in_scope on aid_appeal for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy decide_in_scope on aid_appeal for update
    using (person_id <> all ((select app_persons())::uuid[])
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy own on aid_appeal for select using (person_id = any ((select app_persons())::uuid[]));
create policy ask_oneself on aid_appeal for insert
    with check (person_id = any ((select app_persons())::uuid[]) and status = 'OPEN');
grant select, insert on aid_appeal to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, person_id, status, reason_code, answer, decided_by, decided_for,
              decided_hands, decided_at, new_case_id, version) on aid_appeal to unionhome_app;
