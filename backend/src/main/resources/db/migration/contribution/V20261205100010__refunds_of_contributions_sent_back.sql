-- What went back to an employer and was sent back by the bank stays as it was paid and counts no more; the same grant is paid
-- anew in its place.
alter table contribution_refund
    add column paid_by       text,
    add column returned_on   date,
    add column return_reason text,
    add column returned_by   text,
    add column returned_at   timestamptz,
    drop constraint contribution_refund_relief_id_month_key,
    add constraint contribution_refund_returned_with_reason check (
        num_nonnulls(paid_by, returned_on, return_reason, returned_by, returned_at) in (0, 5)),
    add constraint contribution_refund_returned_after check (returned_on >= refunded_on);
comment on column contribution_refund.paid_by is 'Who had paid what was sent back; of what stands the relief knows it.';
create index contribution_refund_relief on contribution_refund (relief_id);
create unique index contribution_refund_once on contribution_refund (relief_id, month) where returned_on is null;
grant update (paid_by, returned_on, return_reason, returned_by, returned_at) on contribution_refund to unionhome_app;

create or replace function contribution_refund_covered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(
        'contribution|' || new.union_id || '|' || to_char(new.month, 'YYYY-MM'), 0));
    if (select coalesce(sum(b.amount), 0) from contribution_refund b
         where b.union_id = new.union_id and b.month = new.month and b.returned_on is null)
       > (select coalesce(sum(p.amount), 0) from contribution_payment p
           where p.union_id = new.union_id and p.month = new.month and p.taken_back_on is null) then
        raise exception 'more of a contribution goes back than came in'
            using errcode = '23514', constraint = 'contribution_refund_covered';
    end if;
    return null;
end $$;
