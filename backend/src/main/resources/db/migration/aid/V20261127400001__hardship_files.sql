-- Hardship files (建档立卡): the household is the unit, one open file for it even if several workers live in it. What the
-- household says about itself, the means test and the reasons of each step are encrypted.
create table hardship_file (
    id                uuid        primary key,
    file_no           text        not null,
    root_id           uuid        not null,
    union_id          uuid        not null references union_node (id),
    -- every union from which one of the workers is in sight, and the workers: kept by the database
    lines             uuid[]      not null,
    persons           uuid[]      not null default '{}',
    status            text        not null default 'DRAFT'
        check (status in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'VISITED', 'VERIFIED', 'TESTED', 'ON_NOTICE', 'IN_FORCE',
                          'SUSPENDED', 'EXITED', 'ARCHIVED', 'REFUSED', 'WITHDRAWN')),
    content           bytea,
    household_size    smallint    not null check (household_size between 1 and 21),
    exclusions        text[]      not null default '{}',
    judgement         bytea,
    pack_code         text,
    pack_version      integer,
    generation        text,
    standard          numeric(18, 2) check (standard > 0),
    judged_on         date,
    proposed_category text,
    category          text,
    category_zh       text,
    category_en       text,
    in_force_from     date,
    in_force_until    date,
    review_due        date,
    recovery_review   boolean     not null default false,
    -- whoever worked on it, with the lenders of the authority they used
    handlers          text[]      not null default '{}',
    round             integer     not null default 1,
    opened_by         text        not null,
    opened_at         timestamptz not null,
    closed_at         timestamptz,
    content_removed_at timestamptz,
    version           integer     not null default 0,
    updated_at        timestamptz not null default now(),
    unique (root_id, file_no),
    check (status not in ('IN_FORCE', 'SUSPENDED') or (category is not null and in_force_from is not null)),
    check ((status in ('EXITED', 'ARCHIVED', 'REFUSED', 'WITHDRAWN')) = (closed_at is not null)),
    check ((content is null) = (content_removed_at is not null))
);
create index hardship_file_union on hardship_file (union_id);
create index hardship_file_lines on hardship_file using gin (lines);
create index hardship_file_persons on hardship_file using gin (persons);
create index hardship_file_reviews on hardship_file (root_id, review_due, id) where status = 'IN_FORCE';
create index hardship_file_root on hardship_file (root_id, id);
create index hardship_file_closed on hardship_file (closed_at) where content_removed_at is null;

-- Workers of the household; both unions see the file. Only one open file for a person, whoever opens it.
create table hardship_worker (
    file_id   uuid    not null references hardship_file (id),
    person_id uuid    not null references person (id),
    root_id   uuid    not null,
    union_id  uuid    not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    name      text    not null,
    member_no text    not null,
    main      boolean not null,
    open      boolean not null default true,
    primary key (file_id, person_id)
);
create unique index hardship_worker_in_one_file on hardship_worker (person_id) where open;
create unique index hardship_worker_main on hardship_worker (file_id) where main;
create index hardship_worker_person on hardship_worker (person_id);
create index hardship_worker_union on hardship_worker (union_id);

-- What was done, by whom, when and why; only added to.
create table hardship_step (
    id            uuid        primary key,
    file_id       uuid        not null references hardship_file (id),
    root_id       uuid        not null,
    step          text        not null,
    status        text        not null,
    by_subject    text        not null,
    by_name       text        not null,
    lender_name   text,
    reason        bytea,
    remedy        bytea,
    passed        boolean,
    at            timestamptz not null
);
create index hardship_step_file on hardship_step (file_id, id);

create table hardship_evidence (
    id         uuid        primary key,
    file_id    uuid        not null references hardship_file (id),
    root_id    uuid        not null,
    kind       text        not null
        check (kind in ('AUTHORISATION', 'NOTICE_CONSENT', 'INCOME', 'ILLNESS', 'SCHOOL', 'DISASTER', 'HOUSING',
                        'CIVIL_AFFAIRS', 'VISIT', 'OTHER')),
    media_type text        not null check (media_type in ('image/jpeg', 'application/pdf')),
    content    bytea       not null check (length(content) between 1 and 8388700),
    bytes      integer     not null,
    added_by   text        not null,
    added_at   timestamptz not null
);
-- what is encrypted does not get smaller
alter table hardship_evidence alter column content set storage external;
create index hardship_evidence_file on hardship_evidence (file_id, id);

-- One approval of each level and round. The database has the last word on who may give it.
create table hardship_approval (
    id               uuid        primary key,
    file_id          uuid        not null references hardship_file (id),
    root_id          uuid        not null,
    round            integer     not null,
    rank             integer     not null,
    union_id         uuid        not null references union_node (id),
    hands            text[]      not null check (cardinality(hands) > 0),
    handlers         text[]      not null,
    approvers_before text[]      not null,
    objections       integer     not null,
    by_name          text        not null,
    at               timestamptz not null,
    unique (file_id, round, rank),
    constraint hardship_approver_is_no_handler check (not (hands && handlers)),
    constraint hardship_approver_is_another check (not (hands && approvers_before)),
    constraint hardship_approval_unfrozen check (objections = 0)
);
create index hardship_approval_union on hardship_approval (union_id);

-- Numbers a new file DA-<year>-<six digits>, a sequence for each root and year, and waits for a reorganisation under way.
create function hardship_file_numbered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.opened_at at time zone 'Asia/Shanghai');
    series text;
    number text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select array_remove(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], null)
      into strict new.lines from union_node u where u.id = new.union_id;
    series := format('hardship_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.file_no := format('DA-%s-%s', year, lpad(number, greatest(6, length(number)), '0'));
    return new;
end $$;
create trigger hardship_file_numbered before insert on hardship_file
    for each row execute function hardship_file_numbered();

-- Closed, its workers are free for another one; reopened or open, they are not.
create function hardship_file_workers_free() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update hardship_worker set open = (new.closed_at is null) where file_id = new.id;
    return null;
end $$;
create trigger hardship_file_workers_free after update of closed_at on hardship_file
    for each row when ((old.closed_at is null) <> (new.closed_at is null))
    execute function hardship_file_workers_free();

create function hardship_worker_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    return new;
end $$;
create trigger hardship_worker_placed before insert or update of union_id on hardship_worker
    for each row execute function hardship_worker_placed();

-- The file is seen from wherever one of its workers is.
create function hardship_worker_seen() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update hardship_file f
       set lines = (select array_agg(distinct place)
                      from hardship_worker w,
                           unnest(array_remove(array[w.l1, w.l2, w.l3, w.l4, w.l5, w.l6], null)) place
                     where w.file_id = f.id),
           persons = (select array_agg(w.person_id) from hardship_worker w where w.file_id = f.id)
     where f.id = new.file_id;
    return null;
end $$;
create trigger hardship_worker_seen after insert or update on hardship_worker
    for each row execute function hardship_worker_seen();

-- Whose hands an approval must not be in: those that handled the file, and those that approved before.
create function hardship_approval_judged() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select f.handlers || array(select 'person:' || p from unnest(f.persons) p), f.root_id
      into strict new.handlers, new.root_id
      from hardship_file f where f.id = new.file_id for update;
    select coalesce(array_agg(h), '{}') into new.approvers_before
      from hardship_approval a, unnest(a.hands) h
     where a.file_id = new.file_id and a.round = new.round and a.rank < new.rank;
    select count(*) into new.objections
      from public_notice n join notice_objection o on o.notice_id = n.id
     where n.subject_id = new.file_id and n.taken_down_at is null and o.status in ('OPEN', 'UPHELD');
    return new;
end $$;

-- Whose authority somebody acts with.
create function hardship_lender(asked uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as
    $$ select 'person:' || d.giver_id from delegation d
        where d.id = asked and d.taker_id = any (app_persons()) $$;
revoke all on function hardship_lender(uuid) from public;
grant execute on function hardship_lender(uuid) to unionhome_app;

alter table hardship_file enable row level security;
create policy in_sight on hardship_file for select
    using (lines && (select app_tops())::uuid[] or persons && (select app_persons())::uuid[]);
create policy open_in_scope on hardship_file for insert
    with check (status = 'DRAFT' and opened_by = (select app_subject())
           and (lines && (select app_tops())::uuid[] or union_id = any ((select app_lineage())::uuid[])));
create policy handle_in_sight on hardship_file for update
    using (lines && (select app_tops())::uuid[] and not persons && (select app_persons())::uuid[]);
create policy change_ones_own on hardship_file for update
    using (persons && (select app_persons())::uuid[] and closed_at is null)
    with check (persons && (select app_persons())::uuid[] and status <> 'IN_FORCE' and status <> 'EXITED');
create policy housekeeping on hardship_file
    using ((select app_subject()) = 'system:housekeeping' and closed_at is not null);
alter table hardship_worker enable row level security;
create policy of_the_file on hardship_worker
    using (person_id = any ((select app_persons())::uuid[])
           or exists (select 1 from hardship_file f where f.id = hardship_worker.file_id));
alter table hardship_step enable row level security;
create policy of_the_file on hardship_step
    using (exists (select 1 from hardship_file f where f.id = hardship_step.file_id));
alter table hardship_evidence enable row level security;
create policy of_the_file on hardship_evidence
    using (exists (select 1 from hardship_file f where f.id = hardship_evidence.file_id));
alter table hardship_approval enable row level security;
create policy of_the_file on hardship_approval
    using (exists (select 1 from hardship_file f where f.id = hardship_approval.file_id));

grant select, insert, update on hardship_file to unionhome_app;
grant select, insert on hardship_worker, hardship_step, hardship_approval to unionhome_app;
grant update (union_id) on hardship_worker to unionhome_app;
grant select, insert, delete on hardship_evidence to unionhome_app;
grant update (reason, remedy) on hardship_step to unionhome_app;

-- Which files follow a union that ends, and which of its members' go with them.
create function hardship_files_follow(from_union uuid, into_union uuid, whose uuid[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved integer;
begin
    if not exists (select 1 from union_node u
                    where u.id = from_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    update hardship_file f set union_id = into_union, version = version + 1, updated_at = now()
     where f.union_id = from_union and f.closed_at is null
       and exists (select 1 from hardship_worker w
                    where w.file_id = f.id and w.main and (whose is null or w.person_id = any (whose)));
    get diagnostics moved = row_count;
    update hardship_worker w set union_id = into_union
     where w.union_id = from_union and w.open and (whose is null or w.person_id = any (whose));
    update public_notice n set union_id = into_union
     where n.union_id = from_union and n.taken_down_at is null and (whose is null or n.person_id = any (whose));
    return moved;
end $$;
revoke all on function hardship_files_follow(uuid, uuid, uuid[]) from public;
grant execute on function hardship_files_follow(uuid, uuid, uuid[]) to unionhome_app;

-- The file in force of the household a worker belongs to, whichever union keeps it: of somebody in the caller's scope or
-- of the caller herself. Aid is given to households, and two unions must not give twice.
create function hardship_standing(worker uuid, on_day date)
    returns table (id uuid, file_no text, union_id uuid, generation text, category text, persons uuid[],
                   household_size smallint, content bytea, standard numeric, judged_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.id, f.file_no, f.union_id, f.generation, f.category, f.persons, f.household_size, f.content, f.standard,
           f.judged_on
      from hardship_worker w
      join hardship_file f on f.id = w.file_id
     where w.person_id = worker and f.category is not null and f.content is not null and f.standard is not null
       and f.in_force_from <= on_day and (f.in_force_until is null or on_day < f.in_force_until)
       and (worker = any (app_persons())
            or exists (select 1 from membership m
                        where m.person_id = worker
                          and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                               or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops()))))
     order by f.in_force_from desc
     limit 1
$$;
revoke all on function hardship_standing(uuid, date) from public;
grant execute on function hardship_standing(uuid, date) to unionhome_app;

-- The worker a union may link: her number and her name must both be given and be right.
create function hardship_worker_named(asked_root uuid, asked_no text, asked_name text)
    returns table (person_id uuid, union_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, m.union_id
      from membership m
      join person p on p.id = m.person_id
     where works_in_root(asked_root) and m.root_id = asked_root and m.member_no = asked_no
       and upper_inf(m.period) and m.status <> 'ENDED' and p.name = asked_name
$$;
revoke all on function hardship_worker_named(uuid, text, text) from public;
grant execute on function hardship_worker_named(uuid, text, text) to unionhome_app;
