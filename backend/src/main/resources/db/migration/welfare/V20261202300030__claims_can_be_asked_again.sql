-- What was asked of the scheme about a claim and what it said, encrypted, so that it can be asked again. Those from before
-- have none.
alter table welfare_claim add column decision bytea;
grant update (decision) on welfare_claim to unionhome_app;
