-- Certificates of a union as a legal person (总工办发〔2020〕20号): valid as long as its term, never two at a time;
-- renewed within the last 30 days, changes of chair or name reported within 30 days.
create table union_certificate (
    id                  uuid        primary key,
    union_id            uuid        not null references union_node (id),
    root_id             uuid        not null,
    number              text        not null,
    credit_code         text        not null,
    credit_code_reason  text,
    issued_by           text        not null,
    valid               daterange   not null check (not isempty(valid) and not upper_inf(valid)),
    changes_reported_on date,
    version             integer     not null default 0,
    updated_at          timestamptz not null,
    constraint certificate_of_a_number unique (root_id, number),
    constraint one_certificate_at_a_time exclude using gist (union_id with =, valid with &&)
);
create index union_certificate_union on union_certificate (union_id);

alter table union_certificate enable row level security;
create policy in_scope on union_certificate
    using (exists (select 1 from union_node n
                    where n.id = union_certificate.union_id
                      and array[n.l1, n.l2, n.l3, n.l4, n.l5, n.l6] && (select app_tops())::uuid[]));
grant select, insert, update on union_certificate to unionhome_app;
