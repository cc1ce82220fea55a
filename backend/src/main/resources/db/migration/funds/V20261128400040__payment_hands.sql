-- Whose hands a payment was in, the lenders of the authority included: who handled, who approved and who pays are three,
-- also behind what was lent. The database compares them.
alter table payment_order
    add column handler_person uuid,
    add column handler_for uuid,
    add constraint payment_order_for_two check (
        not coalesce(handler_person = approver_person or handler_person = approver_for
                     or handler_for = approver_person or handler_for = approver_for, false));
alter table payment
    add column handler_person uuid,
    add column handler_for uuid,
    add constraint payment_for_none_behind check (
        not coalesce(payer_person = handler_person or payer_person = handler_for
                     or payer_for = handler_person or payer_for = handler_for, false));

create or replace function payment_knows_its_order() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select o.handler, o.approver, o.approver_person, o.approver_for, o.handler_person, o.handler_for
      into strict new.handler, new.approver, new.approver_person, new.approver_for, new.handler_person, new.handler_for
      from payment_item i join payment_order o on o.id = i.order_id
     where i.id = new.item_id;
    return new;
end $$;
