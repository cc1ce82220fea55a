-- Whom money goes back to is somebody whom the platform knows, as with everything else that is kept about persons.
alter table dues_refund add constraint dues_refund_recipient_fkey foreign key (recipient) references person (id);
create index dues_refund_recipient on dues_refund (recipient);
