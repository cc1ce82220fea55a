-- Policy packs as loaded from their files. A changed file is a new version; an old one stays, because decisions name it.
create table policy_pack (
    code         text        not null,
    version      integer     not null check (version > 0),
    content_hash bytea       not null,
    content      text        not null,
    loaded_at    timestamptz not null default now(),
    primary key (code, version),
    unique (code, content_hash)
);
alter table policy_pack enable row level security;
create policy everybody_signed_in on policy_pack for select using ((select app_subject()) <> '');
create policy loader on policy_pack for insert with check ((select app_subject()) = 'system:policy');
grant select, insert on policy_pack to unionhome_app;
