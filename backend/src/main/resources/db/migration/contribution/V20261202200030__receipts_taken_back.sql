-- What was entered by mistake is taken back with its reason and counts no more; the receipt can be entered again as it was.
alter table contribution_payment
    add column taken_back_on     date,
    add column taken_back_reason text,
    add column taken_back_by     text,
    add constraint contribution_payment_taken_back_known check (
        num_nonnulls(taken_back_on, taken_back_reason, taken_back_by) in (0, 3)),
    drop constraint contribution_payment_once;
create unique index contribution_payment_once on contribution_payment (union_id, receipt_no) where taken_back_on is null;
grant update (taken_back_on, taken_back_reason, taken_back_by) on contribution_payment to unionhome_app;

create or replace function contribution_refund_covered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(
        'contribution|' || new.union_id || '|' || to_char(new.month, 'YYYY-MM'), 0));
    if (select coalesce(sum(b.amount), 0) from contribution_refund b
         where b.union_id = new.union_id and b.month = new.month)
       > (select coalesce(sum(p.amount), 0) from contribution_payment p
           where p.union_id = new.union_id and p.month = new.month and p.taken_back_on is null) then
        raise exception 'more of a contribution goes back than came in'
            using errcode = '23514', constraint = 'contribution_refund_covered';
    end if;
    return null;
end $$;
create constraint trigger contribution_payment_covers_refunds after update of taken_back_on on contribution_payment
    deferrable initially deferred for each row execute function contribution_refund_covered();

-- A preparatory fund that the bank sent back is kept again; each return of it stands in the ledgers under an id of its own.
alter table founding_fund add column transfer_id uuid;
comment on column founding_fund.transfer_id is 'Under which its return stands in the ledgers.';
update founding_fund set transfer_id = id where returned_to is not null;
grant update (transfer_id) on founding_fund to unionhome_app;
