-- Examinations of the books by auditors (经审, 工会法 art. 45): a sample by a published seed and stated rules, what was found,
-- by when it is put right, the evidence of it, and the auditor's word that it is done. Whoever had a hand in the books of the
-- unions and days under examination does not examine them.
create table review (
    id             uuid          primary key,
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    title          text          not null,
    books          uuid[]        not null check (cardinality(books) > 0),
    from_day       date          not null,
    before_day     date          not null check (before_day > from_day),
    seed           text          not null,
    random_count   integer       not null check (random_count between 0 and 500),
    risk_count     integer       not null check (risk_count between 0 and 500),
    large_from     numeric(18,2) not null check (large_from > 0),
    population     integer       not null check (population >= 0),
    digest         text          not null,
    reviewer_name  text          not null,
    reviewer_hands text[]        not null,
    drawn_at       timestamptz   not null,
    conclusion     text,
    closer_name    text,
    closer_hands   text[],
    closed_at      timestamptz,
    version        integer       not null default 0,
    check (random_count + risk_count > 0),
    check (num_nonnulls(conclusion, closer_name, closer_hands, closed_at) in (0, 4))
);
comment on column review.books is 'The unions whose books are examined, as they stood below when the sample was drawn.';
comment on column review.digest is 'SHA-256 of the ids of all entries that could be drawn.';
create index review_union on review (union_id);
create index review_l1 on review (l1, id desc);
create index review_l2 on review (l2, id desc);
create index review_l3 on review (l3, id desc);
create index review_l4 on review (l4, id desc);
create index review_l5 on review (l5, id desc);
create index review_l6 on review (l6, id desc);

create table review_sample (
    review_id     uuid    not null references review (id),
    position      integer not null,
    entry_id      uuid    not null references ledger_entry (id),
    reasons       text[]  not null check (cardinality(reasons) > 0),
    sound         boolean,
    note          text,
    checker_name  text,
    checker_hands text[],
    checked_at    timestamptz,
    primary key (review_id, position),
    unique (review_id, entry_id),
    check (num_nonnulls(sound, checker_name, checker_hands, checked_at) in (0, 4)),
    check (sound is distinct from false or note is not null)
);
create index review_sample_entry on review_sample (entry_id);

create table review_finding (
    id           uuid        primary key,
    root_id      uuid        not null,
    union_id     uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    review_id    uuid        not null references review (id),
    entry_id     uuid        references ledger_entry (id),
    severity     text        not null check (severity in ('MINOR', 'SERIOUS', 'GRAVE')),
    title        text        not null,
    detail       text        not null,
    basis        text        not null,
    due_on       date        not null,
    status       text        not null default 'OPEN' check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    raiser_name  text        not null,
    raiser_hands text[]      not null,
    raised_at    timestamptz not null,
    closed_at    timestamptz,
    version      integer     not null default 0,
    check ((status = 'CLOSED') = (closed_at is not null))
);
comment on column review_finding.union_id is 'The union that puts it right.';
create index review_finding_union on review_finding (union_id);
create index review_finding_review on review_finding (review_id);
create index review_finding_entry on review_finding (entry_id);
create index review_finding_l1 on review_finding (l1, due_on, id);
create index review_finding_l2 on review_finding (l2, due_on, id);
create index review_finding_l3 on review_finding (l3, due_on, id);
create index review_finding_l4 on review_finding (l4, due_on, id);
create index review_finding_l5 on review_finding (l5, due_on, id);
create index review_finding_l6 on review_finding (l6, due_on, id);

create table review_answer (
    id             uuid        primary key,
    finding_id     uuid        not null references review_finding (id),
    done           text        not null,
    answerer_name  text        not null,
    answerer_hands text[]      not null,
    answered_at    timestamptz not null,
    accepted       boolean,
    reason         text,
    decider_name   text,
    decider_hands  text[],
    decided_at     timestamptz,
    check (num_nonnulls(accepted, decider_name, decider_hands, decided_at) in (0, 4)),
    check (accepted is distinct from false or reason is not null),
    constraint review_answer_decided_by_another check (
        decider_hands is null or not (answerer_hands && decider_hands))
);
create index review_answer_finding on review_answer (finding_id, id);
create unique index review_answer_waiting on review_answer (finding_id) where accepted is null;

create table review_paper (
    id         uuid        primary key,
    finding_id uuid        not null references review_finding (id),
    media_type text        not null,
    content    bytea       not null,
    bytes      integer     not null check (bytes > 0),
    adder_name text        not null,
    added_at   timestamptz not null
);
comment on column review_paper.content is 'Encrypted.';
create index review_paper_finding on review_paper (finding_id, id);

-- Whether one of the hands entered, closed, handled, approved or paid something in these books in these days.
create function review_handled(books uuid[], first_day date, end_day date, hands text[]) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from ledger_entry e
                    where e.union_id = any (books) and e.entry_on >= first_day and e.entry_on < end_day
                      and 'subject:' || e.recorded_by = any (hands))
        or exists (select 1 from ledger_closing c
                    where c.union_id = any (books) and c.month >= first_day and c.month < end_day
                      and c.closer_hands && hands)
        or exists (select 1
                     from ledger_entry e
                     join payment_order o on o.id = e.order_id
                     left join payment_item i on i.order_id = o.id
                     left join payment p on p.item_id = i.id
                    where e.union_id = any (books) and e.entry_on >= first_day and e.entry_on < end_day
                      and hands && array['subject:' || o.handler, 'subject:' || o.approver, 'subject:' || p.payer,
                                         'person:' || o.handler_person, 'person:' || o.handler_for,
                                         'person:' || o.approver_person, 'person:' || o.approver_for,
                                         'person:' || p.payer_person, 'person:' || p.payer_for])
$$;
revoke all on function review_handled(uuid[], date, date, text[]) from public;

create function review_by_no_handler() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    changed  jsonb := to_jsonb(new);
    examined record;
    hands    text[];
begin
    select r.books, r.from_day, r.before_day into examined
      from review r
     where r.id = case tg_table_name
                      when 'review_answer' then (select f.review_id from review_finding f
                                                  where f.id = (changed ->> 'finding_id')::uuid)
                      else (changed ->> 'review_id')::uuid end;
    if tg_table_name = 'review' then
        select new.books, new.from_day, new.before_day into examined;
    end if;
    select array_agg(h.hand) into hands
      from jsonb_array_elements_text(changed -> tg_argv[0]) as h (hand);
    if review_handled(examined.books, examined.from_day, examined.before_day, hands) then
        raise exception 'whoever had a hand in the books does not examine them'
            using errcode = '23514', constraint = 'review_by_no_handler';
    end if;
    return new;
end $$;
create trigger review_by_no_handler before insert on review
    for each row execute function review_by_no_handler('reviewer_hands');
create trigger review_closed_by_no_handler before update of closer_hands on review
    for each row when (new.closer_hands is not null) execute function review_by_no_handler('closer_hands');
create trigger review_sample_by_no_handler before update of checker_hands on review_sample
    for each row when (new.checker_hands is not null) execute function review_by_no_handler('checker_hands');
create trigger review_finding_by_no_handler before insert on review_finding
    for each row execute function review_by_no_handler('raiser_hands');
create trigger review_answer_by_no_handler before update of decider_hands on review_answer
    for each row when (new.decider_hands is not null) execute function review_by_no_handler('decider_hands');

-- What was drawn, found and answered stays; steps are taken once, and paths of unions that moved are read anew.
create function review_stays() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
declare
    open text[] := '{l1,l2,l3,l4,l5,l6,version}'::text[] || string_to_array(tg_argv[0], ',');
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - open) = (to_jsonb(old) - open) then
        return new;
    end if;
    raise exception 'what an auditor recorded is never changed' using errcode = '42501';
end $$;
create trigger review_stays before update or delete on review
    for each row execute function review_stays('conclusion,closer_name,closer_hands,closed_at');
create trigger review_sample_stays before update or delete on review_sample
    for each row execute function review_stays('sound,note,checker_name,checker_hands,checked_at');
create trigger review_finding_stays before update or delete on review_finding
    for each row execute function review_stays('root_id,union_id,status,closed_at');
create trigger review_answer_stays before update or delete on review_answer
    for each row execute function review_stays('accepted,reason,decider_name,decider_hands,decided_at');

alter table review enable row level security;
create policy in_scope on review
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table review_sample enable row level security;
create policy with_its_review on review_sample
    using (exists (select 1 from review r where r.id = review_sample.review_id));
alter table review_finding enable row level security;
create policy in_scope on review_finding
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table review_answer enable row level security;
create policy with_its_finding on review_answer
    using (exists (select 1 from review_finding f where f.id = review_answer.finding_id));
alter table review_paper enable row level security;
create policy with_its_finding on review_paper
    using (exists (select 1 from review_finding f where f.id = review_paper.finding_id));
grant select, insert on review, review_sample, review_finding, review_answer, review_paper to unionhome_app;
grant update (conclusion, closer_name, closer_hands, closed_at, version) on review to unionhome_app;
grant update (sound, note, checker_name, checker_hands, checked_at) on review_sample to unionhome_app;
grant update (root_id, union_id, l1, l2, l3, l4, l5, l6, status, closed_at, version) on review_finding to unionhome_app;
grant update (accepted, reason, decider_name, decider_hands, decided_at) on review_answer to unionhome_app;
