-- Consolidated statements as they were issued (财务报表上报). What was issued stays, whatever is booked or moved later; what
-- differs by then is told beside it, and a corrected one is issued as the next of its period with its reason.
create table statement_report (
    id           uuid        primary key,
    root_id      uuid        not null,
    union_id     uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    from_day     date        not null,
    before_day   date        not null check (before_day > from_day),
    revision     integer     not null check (revision >= 1),
    reason       text,
    remark       text,
    unions       integer     not null check (unions >= 0),
    closed       integer     not null check (closed between 0 and unions),
    closer_hands text[]      not null,
    issuer_name  text        not null,
    issuer_hands text[]      not null,
    issued_at    timestamptz not null,
    unique (union_id, from_day, before_day, revision),
    check ((revision > 1) = (reason is not null)),
    constraint statement_report_issued_by_another check (not (closer_hands && issuer_hands))
);
comment on column statement_report.unions is 'Those with entries in the period, and how many of them had closed its last month.';
create index statement_report_l1 on statement_report (l1, issued_at desc, id desc);
create index statement_report_l2 on statement_report (l2, issued_at desc, id desc);
create index statement_report_l3 on statement_report (l3, issued_at desc, id desc);
create index statement_report_l4 on statement_report (l4, issued_at desc, id desc);
create index statement_report_l5 on statement_report (l5, issued_at desc, id desc);
create index statement_report_l6 on statement_report (l6, issued_at desc, id desc);

create table statement_report_line (
    report_id  uuid          not null references statement_report (id),
    account    text          not null,
    own        numeric(18,2) not null,
    below      numeric(18,2) not null,
    eliminated numeric(18,2) not null,
    primary key (report_id, account)
);

-- By when a union wants the statements of those directly below it.
create table statement_deadline (
    id          uuid        primary key,
    root_id     uuid        not null,
    union_id    uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    from_day    date        not null,
    before_day  date        not null check (before_day > from_day),
    due_on      date        not null check (due_on >= before_day),
    set_by_name text        not null,
    set_at      timestamptz not null,
    version     integer     not null default 0,
    constraint statement_deadline_once unique (union_id, from_day, before_day)
);

create function statement_report_stays() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'statement_report'
       and (to_jsonb(new) - '{l1,l2,l3,l4,l5,l6}'::text[]) = (to_jsonb(old) - '{l1,l2,l3,l4,l5,l6}'::text[]) then
        return new;
    end if;
    raise exception 'what was issued is never changed' using errcode = '42501';
end $$;
create trigger statement_report_stays before update or delete on statement_report
    for each row execute function statement_report_stays();
create trigger statement_report_line_stays before update or delete on statement_report_line
    for each row execute function statement_report_stays();

alter table statement_report enable row level security;
create policy in_scope on statement_report
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
alter table statement_report_line enable row level security;
create policy with_its_report on statement_report_line
    using (exists (select 1 from statement_report r where r.id = statement_report_line.report_id));
alter table statement_deadline enable row level security;
create policy in_scope on statement_deadline
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy asked_by_those_above on statement_deadline for select
    using (union_id = any ((select app_lineage())::uuid[]));
grant select, insert on statement_report to unionhome_app;
grant select, insert on statement_report_line to unionhome_app;
grant select, insert on statement_deadline to unionhome_app;
grant update (due_on, set_by_name, set_at, version) on statement_deadline to unionhome_app;
