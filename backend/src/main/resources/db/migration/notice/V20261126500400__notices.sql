-- What persons are told by the platform. Kept as kind and words, so that each reads it in her own language; no name and
-- no number of anybody stands in it. Each is told once by its key.
create table notice (
    id         uuid        primary key,
    person_id  uuid        not null references person (id) on delete cascade,
    kind       text        not null,
    words      text[]      not null,
    link       text        not null check (link ~ '^/(m|c|desk)/'),
    notice_key text        not null,
    told_at    timestamptz not null,
    read_at    timestamptz,
    constraint told_once unique (person_id, notice_key)
);
create index notice_latest on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_age on notice (told_at);

alter table notice enable row level security;
create policy own on notice for select using (person_id = any ((select app_persons())::uuid[]));
create policy read_own on notice for update using (person_id = any ((select app_persons())::uuid[]));
create policy old_ones on notice for select using ((select app_subject()) = 'system:housekeeping');
create policy let_go on notice for delete using ((select app_subject()) = 'system:housekeeping');
grant select, delete on notice to unionhome_app;
grant update (read_at) on notice to unionhome_app;

-- Nobody reads what others are told, and everybody's act may tell somebody.
create function notice_tell(ids uuid[], persons uuid[], what text, with_words text[], to_link text, key text, at timestamptz)
    returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into notice (id, person_id, kind, words, link, notice_key, told_at)
    select n.id, n.person_id, what, with_words, to_link, key, at
      from unnest(ids, persons) as n (id, person_id)
     where app_subject() <> '' or cardinality(app_persons()) > 0
    on conflict do nothing
$$;
revoke all on function notice_tell(uuid[], uuid[], text, text[], text, text, timestamptz) from public;
grant execute on function notice_tell(uuid[], uuid[], text, text[], text, text, timestamptz) to unionhome_app;
