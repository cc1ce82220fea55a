-- A month that is locked is not assessed anew, neither in its union nor below it nor together with the unions above.
alter table dues_assessment
    add column locked_by text,
    add column locker_name text,
    add column locked_at timestamptz,
    add constraint dues_assessment_locked_when_committed check (locked_at is null or status = 'COMMITTED');
grant update (locked_by, locker_name, locked_at) on dues_assessment to unionhome_app;
create index dues_assessment_locked on dues_assessment (root_id, month) where locked_at is not null;

-- Looks past row-level security: a lock of a union above binds also those who do not see it.
create function dues_assessment_month_locked(asked_month date, asked_union uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select 1
          from union_node u
          join dues_assessment a on a.root_id = u.root_id and a.month = asked_month and a.locked_at is not null
         where u.id = asked_union
           and (a.union_id = any (array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6])
                or u.id = any (array[a.l1, a.l2, a.l3, a.l4, a.l5, a.l6])))
$$;
revoke all on function dues_assessment_month_locked(date, uuid) from public;
grant execute on function dues_assessment_month_locked(date, uuid) to unionhome_app;
