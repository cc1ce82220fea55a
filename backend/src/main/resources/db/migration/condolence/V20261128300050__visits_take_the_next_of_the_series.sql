-- A visit is placed in the tree as it stands: a reorganisation under way is waited for, and none begins before the visit
-- is stored. Numbered WW-<year>-<six digits>.
create or replace function condolence_visit_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.visit_no := series_next('condolence_no', new.root_id,
                                extract(year from new.recorded_at at time zone 'Asia/Shanghai')::integer, 'WW', 6);
    return new;
end $$;
