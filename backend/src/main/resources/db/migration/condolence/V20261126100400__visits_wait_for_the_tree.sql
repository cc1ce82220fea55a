-- A visit is placed in the tree as it stands: a reorganisation under way is waited for, and none begins before the visit
-- is stored.
create or replace function condolence_visit_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.recorded_at at time zone 'Asia/Shanghai');
    series text;
    number text;
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    series := format('condolence_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    number := nextval(series::regclass);
    new.visit_no := format('WW-%s-%s', year, lpad(number, greatest(6, length(number)), '0'));
    return new;
end $$;
