-- What a member's own rights do not reach, and the database does for her: counting places, queueing for the row of
-- the activity, telling her position, and moving others up when she leaves.

create function event_registrations_came() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update event e
       set taken           = e.taken + d.taken,
           waiting         = e.waiting + d.waiting,
           last_arrival_no = greatest(e.last_arrival_no, d.arrival_no)
      from (select event_id,
                   count(*) filter (where status = 'CONFIRMED') as taken,
                   count(*) filter (where status = 'WAITING')   as waiting,
                   max(arrival_no)                              as arrival_no
              from came
             group by event_id) d
     where e.id = d.event_id;
    return null;
end $$;
create trigger event_registrations_came after insert on event_registration
    referencing new table as came for each statement execute function event_registrations_came();

create function event_registrations_changed() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update event e
       set taken   = e.taken + d.taken,
           waiting = e.waiting + d.waiting
      from (select event_id,
                   coalesce(sum(sign) filter (where status = 'CONFIRMED'), 0) as taken,
                   coalesce(sum(sign) filter (where status = 'WAITING'), 0)   as waiting
              from (select event_id, status, 1 as sign from is_now
                    union all
                    select event_id, status, -1 from was) both_sides
             group by event_id) d
     where e.id = d.event_id and (d.taken <> 0 or d.waiting <> 0);
    return null;
end $$;
create trigger event_registrations_changed after update on event_registration
    referencing old table as was new table as is_now for each statement execute function event_registrations_changed();

-- Joining, leaving and changing of one activity happen one after the other.
create function event_lock(wanted uuid) returns void
    language plpgsql security definer set search_path = public as $$
begin
    perform 1 from event where id = wanted for no key update;
end $$;

-- Place in the waiting list, counted from 1; null for who does not wait.
create function event_position(registration uuid) returns integer
    language sql stable security definer set search_path = public as $$
    select count(*)::integer
      from event_registration mine
      join event_registration w
        on w.event_id = mine.event_id and w.status = 'WAITING' and w.arrival_no <= mine.arrival_no
     where mine.id = registration and mine.status = 'WAITING'
    having count(*) > 0
$$;

-- Gives free places to those who wait, in the order of their arrival. The caller holds the lock of the activity.
create function event_move_up(wanted uuid) returns setof uuid
    language sql security definer set search_path = public as $$
    update event_registration r
       set status = 'CONFIRMED', version = r.version + 1
     where r.id in (select w.id
                      from event_registration w
                     where w.event_id = wanted and w.status = 'WAITING'
                     order by w.arrival_no
                     limit coalesce((select e.capacity - e.taken from event e
                                     where e.id = wanted and e.status = 'PUBLISHED'), 0))
    returning r.id
$$;

revoke all on function event_lock(uuid), event_position(uuid), event_move_up(uuid),
    event_registrations_came(), event_registrations_changed() from public;
grant execute on function event_lock(uuid), event_position(uuid), event_move_up(uuid) to unionhome_app;
