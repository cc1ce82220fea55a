-- A month that is not paid goes to the union that takes over. It stays as it was assessed: where she stood then is no
-- longer there to assess it anew.
alter table dues_obligation add column taken_from uuid;
comment on column dues_obligation.taken_from is 'The union that it was owed to first; absent unless that one was rearranged.';
grant update (taken_from) on dues_obligation to unionhome_app;
