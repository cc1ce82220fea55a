-- What members owe, month by month: tried first, compared with what stood, then committed as it was tried.
create table dues_assessment (
    id             uuid          primary key,
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    month          date          not null check (extract(day from month) = 1),
    status         text          not null check (status in ('COMPUTING', 'READY', 'COMMITTING', 'COMMITTED', 'REPLACED',
                                                            'FAILED')),
    again          boolean       not null default false,
    members        integer,
    owing          integer,
    zero_base      integer,
    retained       integer,
    no_base        integer,
    elsewhere      integer,
    amount         numeric(18,2),
    amount_before  numeric(18,2),
    arrived        integer,
    gone           integer,
    moved          integer,
    changed        integer,
    fingerprint    numeric,
    job_id         uuid,
    failure        text,
    asked_by       text          not null,
    asker_name     text          not null,
    asked_at       timestamptz   not null,
    committed_by   text,
    committer_name text,
    committed_at   timestamptz,
    version        integer       not null default 0,
    check ((status = 'COMMITTED') = (committed_at is not null))
);
comment on column dues_assessment.again is 'The month stood already, and is compared with itself instead of the one before.';
comment on column dues_assessment.fingerprint is 'Of everything that was tried; a commit that comes to another one does nothing.';
create unique index dues_assessment_one_open on dues_assessment (union_id, month)
    where status in ('COMPUTING', 'READY', 'COMMITTING');
create index dues_assessment_union on dues_assessment (union_id, month desc);
create index dues_assessment_l1 on dues_assessment (l1, month desc, id desc);
create index dues_assessment_l2 on dues_assessment (l2, month desc, id desc);
create index dues_assessment_l3 on dues_assessment (l3, month desc, id desc);
create index dues_assessment_l4 on dues_assessment (l4, month desc, id desc);
create index dues_assessment_l5 on dues_assessment (l5, month desc, id desc);
create index dues_assessment_l6 on dues_assessment (l6, month desc, id desc);
alter table dues_assessment enable row level security;
create policy in_scope on dues_assessment
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert on dues_assessment to unionhome_app;
grant update (status, again, members, owing, zero_base, retained, no_base, elsewhere, amount, amount_before, arrived,
              gone, moved, changed, fingerprint, job_id, failure, committed_by, committer_name, committed_at, version)
    on dues_assessment to unionhome_app;

-- The rules by which a month was assessed, as they were then.
create table dues_rule (
    assessment_id   uuid          not null references dues_assessment (id),
    no              integer       not null,
    pack_code       text          not null,
    pack_version    integer       not null,
    pack_title      text          not null,
    rate            text          not null,
    whole_steps     numeric(18,2) not null check (whole_steps > 0),
    per_step        numeric(18,2) not null check (per_step > 0),
    from_months     integer       not null check (from_months >= 0),
    wage_day        integer       not null,
    document_number text          not null,
    document_title  text,
    clause          text          not null,
    confidence      text          not null,
    primary key (assessment_id, no)
);
alter table dues_rule enable row level security;
create policy with_its_assessment on dues_rule
    using (assessment_id in (select a.id from dues_assessment a));
grant select, insert, delete on dues_rule to unionhome_app;

-- Members for whom a trial comes to something else than what stood. Of a commit they stay as its account.
create table dues_difference (
    assessment_id uuid          not null references dues_assessment (id),
    person_id     uuid          not null references person (id),
    kind          text          not null check (kind in ('ELSEWHERE', 'NO_BASE', 'GONE', 'ARRIVED', 'MOVED', 'CHANGED')),
    union_id      uuid          not null,
    union_before  uuid,
    base          numeric(18,2),
    base_before   numeric(18,2),
    amount        numeric(18,2),
    amount_before numeric(18,2),
    primary key (assessment_id, person_id)
);
create index dues_difference_kind on dues_difference (assessment_id, kind, person_id);
create index dues_difference_person on dues_difference (person_id);
alter table dues_difference enable row level security;
create policy with_its_assessment on dues_difference
    using (assessment_id in (select a.id from dues_assessment a));
grant select, insert, delete on dues_difference to unionhome_app;

-- Exactly one obligation for a member and month, owed to one union. Rows come by the million in one statement from rows
-- of these very tables: unions, bases and assessments are never deleted while one names them, so only the person is a
-- foreign key. Every index begins with what a month of one union keeps together.
create table dues_obligation (
    month         date          not null check (extract(day from month) = 1),
    person_id     uuid          not null references person (id),
    root_id       uuid          not null,
    union_id      uuid          not null,
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    basis         text          not null check (basis in ('OWED', 'ZERO_BASE', 'RETAINED', 'NO_BASE', 'NOT_OWED')),
    wage_base_id  uuid,
    base          numeric(18,2) not null check (base >= 0),
    amount        numeric(18,2) not null check (amount >= 0),
    paid          numeric(18,2) not null default 0 check (paid >= 0),
    assessment_id uuid          not null,
    rule_no       integer       not null,
    version       integer       not null default 0,
    primary key (month, person_id),
    constraint dues_obligation_only_owed check (basis = 'OWED' or amount = 0)
);
create index dues_obligation_person on dues_obligation (person_id, month desc);
create index dues_obligation_union on dues_obligation (union_id, month);
create index dues_obligation_l1 on dues_obligation (l1, month, person_id);
create index dues_obligation_l2 on dues_obligation (l2, month, person_id) where l2 is not null;
create index dues_obligation_l3 on dues_obligation (l3, month, person_id) where l3 is not null;
create index dues_obligation_l4 on dues_obligation (l4, month, person_id) where l4 is not null;
create index dues_obligation_l5 on dues_obligation (l5, month, person_id) where l5 is not null;
create index dues_obligation_l6 on dues_obligation (l6, month, person_id) where l6 is not null;
alter table dues_obligation enable row level security;
create policy in_scope on dues_obligation
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[]));
grant select, insert, delete on dues_obligation to unionhome_app;
grant update (union_id, l1, l2, l3, l4, l5, l6, basis, wage_base_id, base, amount, paid, assessment_id, rule_no,
              version)
    on dues_obligation to unionhome_app;

-- What an obligation was before it was assessed anew; kept by the database, so that no way of changing one forgets it.
create table dues_obligation_edition (
    id            uuid          primary key default uuidv7(),
    month         date          not null,
    person_id     uuid          not null references person (id),
    root_id       uuid          not null,
    union_id      uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    basis         text          not null,
    wage_base_id  uuid,
    base          numeric(18,2) not null,
    amount        numeric(18,2) not null,
    assessment_id uuid          not null,
    rule_no       integer       not null,
    version       integer       not null,
    replaced_at   timestamptz   not null default now()
);
create index dues_obligation_edition_person on dues_obligation_edition (person_id, month);
create index dues_obligation_edition_union on dues_obligation_edition (union_id);
alter table dues_obligation_edition enable row level security;
create policy in_scope on dues_obligation_edition for select
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])
           or person_id = any ((select app_persons())::uuid[]));
grant select on dues_obligation_edition to unionhome_app;
create function dues_obligation_keep_edition() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'DELETE' or (new.union_id, new.basis, new.base, new.amount)
                           is distinct from (old.union_id, old.basis, old.base, old.amount) then
        insert into dues_obligation_edition (month, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, basis,
                                             wage_base_id, base, amount, assessment_id, rule_no, version)
        values (old.month, old.person_id, old.root_id, old.union_id, old.l1, old.l2, old.l3, old.l4, old.l5, old.l6,
                old.basis, old.wage_base_id, old.base, old.amount, old.assessment_id, old.rule_no, old.version);
    end if;
    return coalesce(new, old);
end $$;
revoke all on function dues_obligation_keep_edition() from public;
create trigger dues_obligation_keep_edition before update or delete on dues_obligation
    for each row execute function dues_obligation_keep_edition();

-- A base that an obligation rests on stays.
create function wage_base_in_use() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from dues_obligation o where o.person_id = old.person_id and o.wage_base_id = old.id) then
        raise exception 'dues were assessed by this base' using errcode = '23503', constraint = 'wage_base_in_use';
    end if;
    return old;
end $$;
revoke all on function wage_base_in_use() from public;
create trigger wage_base_in_use before delete on wage_base
    for each row execute function wage_base_in_use();

-- Members of these unions on a day whose month is owed to a union outside the caller's scope already; looks past
-- row-level security, and only for members whom the caller sees.
create function dues_obligation_elsewhere(asked_month date, unions uuid[], on_day date) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select o.person_id
      from member_standing s
      join dues_obligation o on o.month = asked_month and o.person_id = s.person_id
     where s.union_id = any (unions) and s.period @> on_day
       and array[s.l1, s.l2, s.l3, s.l4, s.l5, s.l6] && app_tops()
       and not array[o.l1, o.l2, o.l3, o.l4, o.l5, o.l6] && app_tops()
$$;
revoke all on function dues_obligation_elsewhere(date, uuid[], date) from public;
grant execute on function dues_obligation_elsewhere(date, uuid[], date) to unionhome_app;

-- The member herself reads by which rule she owes.
create policy of_own_dues on dues_rule for select
    using (exists (select 1 from dues_obligation o
                    where o.person_id = any ((select app_persons())::uuid[]) and o.assessment_id = dues_rule.assessment_id));
