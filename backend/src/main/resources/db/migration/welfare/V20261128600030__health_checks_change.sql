-- A round of health checks ends, and its slots change while nobody who booked one loses her place. A slot that is
-- withdrawn keeps its row, with no places, for those who once booked it and gave it back.
alter table health_check
    add column closed_on date,
    drop constraint health_check_status_check,
    add constraint health_check_status_check check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
    add check ((status = 'CLOSED') = (closed_on is not null));
alter table health_check_slot
    drop constraint health_check_slot_places_check,
    add constraint health_check_slot_places_check check (places between 0 and 10000);
create policy change_in_scope on health_check for update
    using (   l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
create policy change_in_scope on health_check_slot for update
    using (exists (select 1 from health_check h
                    where h.id = health_check_id
                      and array[h.l1, h.l2, h.l3, h.l4, h.l5, h.l6] && (select app_tops())::uuid[]));
grant update (status, closed_on, version, updated_at) on health_check to unionhome_app;
grant update (places) on health_check_slot to unionhome_app;
