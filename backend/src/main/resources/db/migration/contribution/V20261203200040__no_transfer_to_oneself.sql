-- What was proposed or approved between two unions that became one comes to nothing: it ends with that reason. What was paid upward
-- is on its way and arrives; what was paid downward comes back.
alter table remittance
    add column ended_because text check (ended_because in ('MERGED')),
    add constraint remittance_ended_because_it_ended check (ended_because is null or status = 'WITHDRAWN');
comment on column remittance.ended_because is 'Absent where somebody ended it in her own words.';
grant update (ended_because) on remittance to unionhome_app;
