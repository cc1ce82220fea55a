-- Photos are kept encrypted from now on, and voice notes beside them. Photos from before stay readable until housekeeping
-- has sealed them. The length of what is kept is no longer that of the file: it stands in "size".
alter table condolence_attachment
    add column kind       text     not null default 'PHOTO' check (kind in ('PHOTO', 'VOICE')),
    add column media_type text     not null default 'image/jpeg'
        check (media_type in ('image/jpeg', 'audio/webm', 'audio/mp4', 'audio/ogg')),
    add column sealed     boolean  not null default false,
    add column size       integer  check (size between 1 and 8388608),
    add column seconds    smallint check (seconds between 0 and 120),
    add constraint condolence_attachment_kinds
        check ((kind = 'PHOTO') = (media_type = 'image/jpeg') and (kind = 'VOICE') = (seconds is not null)),
    drop constraint condolence_attachment_bytes_check,
    add constraint condolence_attachment_bytes_check check (bytes between 1 and 8388700);
create index condolence_attachment_unsealed on condolence_attachment (id) where not sealed;

create policy housekeeping_sees on condolence_attachment for select
    using ((select app_subject()) = 'system:housekeeping');
create policy housekeeping_seals on condolence_attachment for update
    using ((select app_subject()) = 'system:housekeeping' and not sealed) with check (sealed);
grant update (content, sealed, size) on condolence_attachment to unionhome_app;
