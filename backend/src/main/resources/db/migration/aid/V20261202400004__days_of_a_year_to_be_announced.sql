-- Last days that were reckoned in a year whose holidays were not announced yet say so, and are reckoned anew until they are.
alter table public_notice add column provisional boolean not null default false;
alter table aid_appeal add column provisional boolean not null default false;
update public_notice set provisional = true where taken_down_at is null and ends_on >= date '2027-01-01';
update aid_appeal set provisional = true where status = 'OPEN' and due_on >= date '2027-01-01';
create index public_notice_provisional on public_notice (root_id, id) where provisional;
create index aid_appeal_provisional on aid_appeal (root_id, id) where provisional;
grant update (ends_on, provisional) on public_notice to unionhome_app;
grant update (due_on, provisional) on aid_appeal to unionhome_app;
