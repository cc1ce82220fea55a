-- What is given downward comes out of a line of the budget and is decided by another than who proposed it; whoever decided
-- does not pay. What was paid and came back is returned, also after it was confirmed.
alter table remittance
    add column line_id       uuid,
    add column decider_hands text[],
    add column decider_name  text,
    add column decided_on    date,
    drop constraint remittance_status_check,
    drop constraint remittance_check3,
    drop constraint remittance_check4,
    drop constraint remittance_check5,
    add constraint remittance_status_check check (
        status in ('PROPOSED', 'APPROVED', 'PAID', 'CONFIRMED', 'WITHDRAWN', 'RETURNED', 'REFUSED')),
    add constraint remittance_paid_when_it_is_paid check (
        (status in ('PROPOSED', 'APPROVED', 'WITHDRAWN', 'REFUSED')) = (paid_on is null)),
    add constraint remittance_confirmed_when_it_arrived check (
        (status <> 'CONFIRMED' or confirmed_on is not null)
        and (confirmed_on is null or status in ('CONFIRMED', 'RETURNED'))),
    add constraint remittance_ended_with_reason check (
        (status in ('WITHDRAWN', 'RETURNED', 'REFUSED')) = (ended_reason is not null)),
    add constraint remittance_decided_known check (
        num_nonnulls(decider_hands, decider_name, decided_on) in (0, 3)
        and (status not in ('APPROVED', 'REFUSED') or decided_on is not null)),
    add constraint remittance_line_of_what_goes_down check (line_id is null or direction = 'DOWNWARD'),
    add constraint remittance_of_a_line_is_decided check (line_id is null or paid_on is null or decided_on is not null),
    add constraint remittance_decider_is_another check (not coalesce(decider_hands && handler_hands, false)),
    add constraint remittance_payer_decided_not check (not coalesce(payer_hands && decider_hands, false));
comment on column remittance.line_id is 'The budget line of the paying union that it comes out of.';
grant update (decider_hands, decider_name, decided_on) on remittance to unionhome_app;
