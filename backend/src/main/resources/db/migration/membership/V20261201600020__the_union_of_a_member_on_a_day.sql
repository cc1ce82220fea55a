-- In which union somebody was a member on a day, also where that union has ended or stands outside the caller's scope: for
-- whoever deals with her now.
create function membership_union_on(asked uuid, day date) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.union_id
      from membership m
     where m.person_id = asked and m.period @> day
       and (   asked = any (app_persons())
            or exists (select 1 from membership known
                        where known.person_id = asked
                          and array[known.l1, known.l2, known.l3, known.l4, known.l5, known.l6] && app_tops()))
$$;
revoke all on function membership_union_on(uuid, date) from public;
grant execute on function membership_union_on(uuid, date) to unionhome_app;
