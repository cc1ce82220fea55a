-- The same person twice. Pairs that look like it, found by a search and judged by officers; and mergings: proposed by one
-- officer, confirmed by another, taken back within thirty days. Whoever was merged keeps her row and what cannot follow.
create table duplicate_pair (
    first_id         uuid        not null references person (id) on delete cascade,
    second_id        uuid        not null references person (id) on delete cascade,
    root_id          uuid        not null,
    reasons          text[]      not null check (cardinality(reasons) > 0),
    found_at         timestamptz not null,
    dismissed_at     timestamptz,
    dismissed_by     text,
    dismissal_reason text,
    primary key (first_id, second_id),
    check (first_id < second_id),
    check ((dismissed_at is null) = (dismissed_by is null) and (dismissed_at is null) = (dismissal_reason is null))
);
create index duplicate_pair_second on duplicate_pair (second_id);

create table person_merge (
    id                 uuid        primary key,
    root_id            uuid        not null,
    survivor_id        uuid        not null references person (id),
    absorbed_id        uuid        not null references person (id),
    survivor_line      uuid[]      not null,
    absorbed_line      uuid[]      not null,
    reason             text        not null,
    status             text        not null default 'PROPOSED'
        check (status in ('PROPOSED', 'MERGED', 'REFUSED', 'REVERSED')),
    proposed_by        text        not null,
    proposed_subject   text        not null,
    proposed_at        timestamptz not null,
    decided_by         text,
    decided_subject    text,
    decided_at         timestamptz,
    refusal_reason     text,
    reversible_until   timestamptz,
    reversed_by        text,
    reversed_at        timestamptz,
    -- what the merging itself changed, to be restored
    standing_id        uuid,
    standing_ended_on  date,
    id_number          bytea,
    id_number_index    bytea,
    number_taken_over  boolean     not null default false,
    moved              integer     not null default 0,
    stayed             integer     not null default 0,
    version            integer     not null default 0,
    check (survivor_id <> absorbed_id),
    check ((status = 'PROPOSED') = (decided_at is null)),
    constraint merged_by_two check (decided_subject is null or status = 'REFUSED' or decided_subject <> proposed_subject)
);
create index person_merge_survivor on person_merge (survivor_id);
create index person_merge_absorbed on person_merge (absorbed_id);
create index person_merge_root on person_merge (root_id, id);
create unique index person_merge_once on person_merge (absorbed_id) where status in ('PROPOSED', 'MERGED');

-- One row that followed, by its key; or that stayed, because the survivor had the same already.
create table person_merge_row (
    merge_id   uuid    not null references person_merge (id),
    table_name text    not null,
    row_key    jsonb   not null,
    stayed     boolean not null,
    primary key (merge_id, table_name, row_key)
);

alter table duplicate_pair enable row level security;
create policy both_in_scope on duplicate_pair
    using (    exists (select 1 from membership m where m.person_id = first_id and upper_inf(m.period))
           and exists (select 1 from membership m where m.person_id = second_id and upper_inf(m.period)));
alter table person_merge enable row level security;
create policy both_in_scope on person_merge
    using (survivor_line && (select app_tops())::uuid[] and absorbed_line && (select app_tops())::uuid[]);
alter table person_merge_row enable row level security;
create policy through_its_functions on person_merge_row using (false);
grant select, insert, update, delete on duplicate_pair to unionhome_app;
grant select, insert, update on person_merge to unionhome_app;

create function merge_in_scope(asked uuid, state text) returns person_merge
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m person_merge;
begin
    select * into m from person_merge
     where id = asked and status = state and survivor_line && app_tops() and absorbed_line && app_tops() for update;
    if not found then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    perform 1 from person where id in (m.survivor_id, m.absorbed_id) order by id for update;
    return m;
end $$;
revoke all on function merge_in_scope(uuid, text) from public;

-- The rows of one table follow the person, each as far as the table's own rules let it.
create function follow_person(asked uuid, followed regclass, key_columns text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m        person_merge := merge_in_scope(asked, 'PROPOSED');
    key      jsonb;
    keys     text := (select string_agg(format('%L, t.%I', c, c), ', ') from unnest(key_columns) c);
    conflict boolean;
begin
    for key in execute format('select jsonb_build_object(%s) from %s t where t.person_id = $1', keys, followed)
                 using m.absorbed_id loop
        conflict := false;
        begin
            execute format('update %s t set person_id = $1 where t.person_id = $2 and jsonb_build_object(%s) = $3',
                           followed, keys) using m.survivor_id, m.absorbed_id, key;
        exception when unique_violation or exclusion_violation or check_violation then
            conflict := true;
        end;
        insert into person_merge_row (merge_id, table_name, row_key, stayed)
        values (asked, followed::text, key, conflict);
    end loop;
end $$;
revoke all on function follow_person(uuid, regclass, text[]) from public;
grant execute on function follow_person(uuid, regclass, text[]) to unionhome_app;

-- And back again. Says how many rows are not where the merging put them any more.
create function unfollow_person(asked uuid, followed regclass, key_columns text[]) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m       person_merge := merge_in_scope(asked, 'MERGED');
    key     jsonb;
    keys    text := (select string_agg(format('%L, t.%I', c, c), ', ') from unnest(key_columns) c);
    missing integer := 0;
    back    integer;
begin
    for key in select r.row_key from person_merge_row r
                where r.merge_id = asked and r.table_name = followed::text and not r.stayed loop
        execute format('update %s t set person_id = $1 where t.person_id = $2 and jsonb_build_object(%s) = $3',
                       followed, keys) using m.absorbed_id, m.survivor_id, key;
        get diagnostics back = row_count;
        missing := missing + (1 - back);
    end loop;
    return missing;
end $$;
revoke all on function unfollow_person(uuid, regclass, text[]) from public;
grant execute on function unfollow_person(uuid, regclass, text[]) to unionhome_app;

-- Before anything follows: the present standing of the one who is absorbed ends, so that one membership is left, and her
-- identity number becomes a former one, which will follow. The days before stay with her as they were reported.
create function begin_merge(asked uuid, on_day date) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m    person_merge := merge_in_scope(asked, 'PROPOSED');
    held membership;
    gone person;
begin
    if exists (select 1 from election e
                where e.status in ('DRAFT', 'FROZEN', 'VOTING', 'COUNTED')
                  and (   exists (select 1 from election_voter v where v.election_id = e.id and v.person_id = m.absorbed_id)
                       or exists (select 1 from election_candidate c
                                   where c.election_id = e.id and c.person_id = m.absorbed_id))) then
        return 'IN_ELECTION';
    end if;
    select * into held from membership where person_id = m.absorbed_id and upper_inf(period);
    if not found or not exists (select 1 from membership where person_id = m.survivor_id and upper_inf(period)) then
        return 'NO_STANDING';
    end if;
    update membership set period = daterange(lower(period), greatest(on_day, lower(period) + 1)),
           version = version + 1, updated_at = now()
     where id = held.id;
    select * into gone from person where id = m.absorbed_id;
    update person_merge
       set standing_id = held.id, standing_ended_on = greatest(on_day, lower(held.period) + 1),
           id_number = gone.id_number, id_number_index = gone.id_number_index
     where id = asked;
    if gone.id_number_index is not null then
        update person set id_number = null, id_number_index = null, version = version + 1, updated_at = now()
         where id = m.absorbed_id;
    end if;
    return 'BEGUN';
end $$;
revoke all on function begin_merge(uuid, date) from public;
grant execute on function begin_merge(uuid, date) to unionhome_app;

-- After all has followed: a survivor without an identity number takes the other one's over.
create function finish_merge(asked uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m person_merge := merge_in_scope(asked, 'PROPOSED');
begin
    if m.id_number_index is not null then
        update person set id_number = m.id_number, id_number_index = m.id_number_index, version = version + 1,
               updated_at = now()
         where id = m.survivor_id and id_number_index is null;
        if found then
            update person_merge set number_taken_over = true where id = asked;
        end if;
    end if;
    update person_merge p
       set moved = (select count(*) from person_merge_row r where r.merge_id = asked and not r.stayed),
           stayed = (select count(*) from person_merge_row r where r.merge_id = asked and r.stayed)
     where p.id = asked;
end $$;
revoke all on function finish_merge(uuid) from public;
grant execute on function finish_merge(uuid) to unionhome_app;

-- A number that was taken over goes back before its row among the former ones does.
create function begin_unmerge(asked uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m person_merge := merge_in_scope(asked, 'MERGED');
begin
    if m.number_taken_over then
        update person set id_number = null, id_number_index = null, version = version + 1, updated_at = now()
         where id = m.survivor_id and id_number_index = m.id_number_index;
        return found;
    end if;
    return true;
end $$;
revoke all on function begin_unmerge(uuid) from public;
grant execute on function begin_unmerge(uuid) to unionhome_app;

create function finish_unmerge(asked uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m person_merge := merge_in_scope(asked, 'MERGED');
begin
    if m.id_number_index is not null then
        update person set id_number = m.id_number, id_number_index = m.id_number_index, version = version + 1,
               updated_at = now()
         where id = m.absorbed_id and id_number_index is null;
        delete from former_id_number
         where person_id in (m.absorbed_id, m.survivor_id) and id_number_index = m.id_number_index;
    end if;
    update membership set period = daterange(lower(period), null), version = version + 1, updated_at = now()
     where id = m.standing_id and person_id = m.absorbed_id and upper(period) = m.standing_ended_on;
    return found;
end $$;
revoke all on function finish_unmerge(uuid) from public;
grant execute on function finish_unmerge(uuid) to unionhome_app;
