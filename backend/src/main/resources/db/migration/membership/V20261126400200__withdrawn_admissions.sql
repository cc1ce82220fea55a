-- Whoever applied online may take the application back until it is decided; the identity number is free for another one.
alter table admission drop constraint admission_status_check;
alter table admission add constraint admission_status_check
    check (status in ('SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN'));
create policy withdraw_ones_own on admission for update
    using (applicant_subject = (select app_subject()) and status = 'SUBMITTED')
    with check (applicant_subject = (select app_subject()) and status = 'WITHDRAWN');
