-- Who worked on a campaign last, as a person and with whoever lent the authority: neither of them pays for it.
alter table campaign
    add column handler_person uuid,
    add column handler_for uuid;
grant update (handler_person, handler_for) on campaign to unionhome_app;
