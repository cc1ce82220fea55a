-- How a file is meant: what is new or has changed, or everybody; and the brake. A file by which more members leave than
-- is usual stands still until somebody else than its uploader has looked at it: the database holds both.
alter table import_file
    add column mode             text not null default 'CHANGES' check (mode in ('CHANGES', 'FULL_LIST')),
    add column as_of            date not null default ((now() at time zone 'Asia/Shanghai')::date),
    add column missing          text not null default 'RETAIN' check (missing in ('RETAIN', 'WITHDRAW')),
    add column moved            integer not null default 0,
    add column leaving          integer not null default 0,
    add column members          integer not null default 0,
    add column most_leaving     integer not null default 2147483647,
    add column released_by      text,
    add column released_subject text,
    add column released_at      timestamptz,
    add column release_reason   text;
update import_file set as_of = (created_at at time zone 'Asia/Shanghai')::date;

alter table import_file drop constraint import_file_status_check;
alter table import_file
    add constraint import_file_status_check
        check (status in ('PREVIEWING', 'QUARANTINED', 'READY', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE',
                          'DISCARDED', 'FAILED')),
    add constraint released_by_another check (released_subject is null or released_subject <> subject),
    add constraint released_with_reason
        check ((released_at is null) = (released_subject is null) and (released_at is null) = (release_reason is null)),
    add constraint stopped_until_released
        check (status not in ('COMMITTING', 'COMMITTED') or leaving <= most_leaving or released_at is not null);

alter table import_row drop constraint import_row_outcome_check;
alter table import_row add constraint import_row_outcome_check
    check (outcome in ('NEW', 'CHANGED', 'MOVED', 'LEAVING', 'UNCHANGED', 'ERROR'));
