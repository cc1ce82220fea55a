-- Who stands in a household's table with her identity number belongs to it, whether or not she was linked as a worker: nobody
-- works on the file or on a case of her own household. Kept as the blind index by which persons are found.
alter table hardship_file add column relatives bytea[] not null default '{}';

-- Persons of the platform who stand in a household's table.
create function hardship_relatives(file uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(p.id), '{}')
      from hardship_file f
      join person p on p.root_id = f.root_id and p.id_number_index = any (f.relatives)
     where f.id = file
$$;
revoke all on function hardship_relatives(uuid) from public;
grant execute on function hardship_relatives(uuid) to unionhome_app;

create or replace function aid_case_household(worker uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(distinct other.person_id), array[worker])
      from (select o.person_id
              from hardship_worker w
              join hardship_worker o on o.file_id = w.file_id
             where w.person_id = worker and w.open
            union all
            select p.id
              from hardship_worker w
              join hardship_file f on f.id = w.file_id
              join person p on p.root_id = f.root_id and p.id_number_index = any (f.relatives)
             where w.person_id = worker and w.open) other
     where exists (select 1 from membership m
                    where m.person_id = worker
                      and (   m.l1 = any (app_tops()) or m.l2 = any (app_tops()) or m.l3 = any (app_tops())
                           or m.l4 = any (app_tops()) or m.l5 = any (app_tops()) or m.l6 = any (app_tops())))
$$;

create or replace function aid_case_outside_its_household() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1
                 from hardship_worker w
                 join hardship_worker other on other.file_id = w.file_id
                where w.person_id = new.person_id and w.open
                  and other.person_id in (new.handler_person, new.handler_for, new.decider_person, new.decider_for))
       or exists (select 1
                    from hardship_worker w
                    join hardship_file f on f.id = w.file_id
                    join person p on p.root_id = f.root_id and p.id_number_index = any (f.relatives)
                   where w.person_id = new.person_id and w.open
                     and p.id in (new.handler_person, new.handler_for, new.decider_person, new.decider_for)) then
        raise exception 'a case is not decided in its own household'
            using errcode = '23514', constraint = 'aid_case_outside_its_household';
    end if;
    return new;
end $$;
