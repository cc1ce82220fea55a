-- What officers prepare about the rules: a new version of a pack, a pack of their own, taking one up, leaving it off. One
-- prepares it, another puts it to use; nothing rules before that.
create table pack_draft (
    id           uuid        primary key,
    root_id      uuid        not null,
    union_id     uuid        not null references union_node (id),
    kind         text        not null check (kind in ('VERSION', 'LOCAL', 'ADOPTION', 'ENDING')),
    code         text        not null,
    base_code    text        not null,
    base_version integer     not null,
    content      text,
    from_day     date,
    status       text        not null default 'DRAFT'
        check (status in ('DRAFT', 'SUBMITTED', 'IN_USE', 'RETURNED', 'WITHDRAWN')),
    note         text,
    maker        text        not null,
    maker_hands  text[]      not null check (cardinality(maker_hands) > 0),
    submitted_at timestamptz,
    checker       text,
    checker_hands text[],
    decided_at   timestamptz,
    reason       text,
    made_version integer,
    version      integer     not null default 0,
    updated_at   timestamptz not null,
    check ((content is not null) = (kind in ('VERSION', 'LOCAL'))),
    check (status not in ('SUBMITTED', 'IN_USE') or (from_day is not null and submitted_at is not null)),
    check (status <> 'IN_USE' or checker_hands is not null),
    constraint pack_draft_by_two check (status <> 'IN_USE' or not (maker_hands && checker_hands))
);
create index pack_draft_union on pack_draft (union_id, id);
create unique index pack_draft_one_at_a_time on pack_draft (union_id, kind, code) where status in ('DRAFT', 'SUBMITTED');

alter table pack_draft enable row level security;
create policy in_scope on pack_draft
    using (exists (select 1 from union_node n
                    where n.id = union_id
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
grant select, insert, update on pack_draft to unionhome_app;

-- Who lent the authority that somebody uses: whoever lends does not decide about her own draft through another.
create function pack_draft_lender(asked uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as
    $$ select 'person:' || d.giver_id from delegation d
        where d.id = asked and d.taker_id = any (app_persons()) $$;
revoke all on function pack_draft_lender(uuid) from public;
grant execute on function pack_draft_lender(uuid) to unionhome_app;
