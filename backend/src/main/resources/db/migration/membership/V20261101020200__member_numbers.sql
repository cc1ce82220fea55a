-- What a roster needs to know beyond the officer's own scope, and no more: whether a key is taken in the root, and the
-- next free member numbers. Both functions look past row-level security, so both first ask whether the caller has any
-- office in that root.
create table member_number (
    root_id uuid   primary key,
    last_no bigint not null
);
alter table member_number enable row level security;
create policy through_its_function on member_number using (false);

create function works_in_root(asked_root uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select 1 from union_node u where u.id = any (app_tops()) and u.root_id = asked_root)
$$;

create function member_keys_taken(asked_root uuid, id_indexes text[], member_nos text[]) returns setof text
    language sql stable security definer set search_path = public as $$
    select 'id|' || encode(p.id_number_index, 'hex')
      from person p
     where works_in_root(asked_root)
       and p.root_id = asked_root
       and p.id_number_index = any (array(select decode(x, 'hex') from unnest(id_indexes) x))
    union all
    select 'no|' || m.member_no
      from membership m
     where works_in_root(asked_root)
       and m.root_id = asked_root
       and m.member_no = any (member_nos)
$$;

-- Numbers like M000123; those given by hand are passed over. The counter's row stays locked until the caller's
-- transaction ends, so two imports never get the same one.
create function next_member_numbers(asked_root uuid, wanted integer) returns setof text
    language plpgsql security definer set search_path = public as $$
declare
    missing integer := wanted;
    upto    bigint;
    given   integer;
begin
    if not works_in_root(asked_root) then
        raise exception 'no office in this root' using errcode = '42501';
    end if;
    while missing > 0 loop
        insert into member_number as c (root_id, last_no) values (asked_root, missing)
            on conflict (root_id) do update set last_no = c.last_no + missing
            returning last_no into upto;
        return query
            select n.no
              from (select 'M' || lpad(g::text, greatest(6, length(g::text)), '0') as no, g
                      from generate_series(upto - missing + 1, upto) g) n
             where not exists (select 1 from membership m where m.root_id = asked_root and m.member_no = n.no)
             order by n.g;
        get diagnostics given = row_count;
        missing := missing - given;
    end loop;
end
$$;

revoke all on function works_in_root(uuid) from public;
revoke all on function member_keys_taken(uuid, text[], text[]) from public;
revoke all on function next_member_numbers(uuid, integer) from public;
grant execute on function member_keys_taken(uuid, text[], text[]) to unionhome_app;
grant execute on function next_member_numbers(uuid, integer) to unionhome_app;
