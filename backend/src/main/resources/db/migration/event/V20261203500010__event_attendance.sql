-- Who came. Presence lies with the registration: it follows the person and the union as that does. Unknown counts as
-- having come, as it did before rolls were called; closing a roll says of everybody who is not ticked that she was away.
alter table event
    add column walk_ins       boolean     not null default false,
    add column roll_closed_at timestamptz;
grant insert (walk_ins), update (walk_ins, roll_closed_at) on event to unionhome_app;

alter table event_registration
    add column presence          text check (presence in ('PRESENT', 'ABSENT', 'EXCUSED')),
    add column presence_way      text check (presence_way in ('SCANNED', 'TICKED', 'CLOSED')),
    -- the minute of the code or the moment of the tick, and when it arrived: devices keep both without a network
    add column presence_at       timestamptz,
    add column presence_noted_at timestamptz,
    add column walk_in           boolean not null default false,
    add constraint whole_presence
        check (num_nonnulls(presence, presence_way, presence_at, presence_noted_at) in (0, 4));
grant insert (walk_in), update (presence, presence_way, presence_at, presence_noted_at)
    on event_registration to unionhome_app;

create policy call_the_roll on event_registration for update
    using (    status = 'CONFIRMED'
           and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])))
    with check (    status = 'CONFIRMED' and presence is not null
                and (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
                     or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
                     or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[])));
create policy check_in_oneself on event_registration for update
    using (person_id = any ((select app_persons())::uuid[]) and status = 'CONFIRMED')
    with check (    person_id = any ((select app_persons())::uuid[])
                and status = 'CONFIRMED' and presence = 'PRESENT' and presence_way = 'SCANNED');

-- Who was away, or excused, has not taken part.
create or replace function event_taken_part(in_union uuid, from_at timestamptz, until_at timestamptz)
    returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from union_node u
                    where u.id = in_union and array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6] && app_tops()) then
        raise exception 'not in scope' using errcode = '42501';
    end if;
    return query
        select distinct r.person_id
          from event e
          join event_registration r
            on r.event_id = e.id and r.status = 'CONFIRMED' and coalesce(r.presence, 'PRESENT') = 'PRESENT'
          join member_standing m on m.person_id = r.person_id and upper_inf(m.period)
         where e.status = 'PUBLISHED' and e.starts_at >= from_at and e.starts_at < until_at
           and in_union in (m.l1, m.l2, m.l3, m.l4, m.l5, m.l6);
end $$;
