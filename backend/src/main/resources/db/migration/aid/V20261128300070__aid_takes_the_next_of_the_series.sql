-- Places a case in the tree as it stands and numbers it: BF-<year>-<six digits>.
create or replace function aid_case_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.case_no := series_next('aid_case_no', new.root_id, new.year, 'BF', 6);
    return new;
end $$;

-- The same for a pledge: JD-<year>-<four digits>.
create or replace function aid_pledge_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u
     where u.id = new.union_id;
    new.code := series_next('aid_pledge_no', new.root_id, extract(year from new.first_month)::integer, 'JD', 4);
    return new;
end $$;

-- Numbers a new file DA-<year>-<six digits> and waits for a reorganisation under way.
create or replace function hardship_file_numbered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id into strict new.root_id from union_node u where u.id = new.union_id;
    perform pg_advisory_xact_lock_shared(hashtextextended('tree|' || new.root_id, 0));
    select array_remove(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], null)
      into strict new.lines from union_node u where u.id = new.union_id;
    new.file_no := series_next('hardship_no', new.root_id,
                               extract(year from new.opened_at at time zone 'Asia/Shanghai')::integer, 'DA', 6);
    return new;
end $$;
