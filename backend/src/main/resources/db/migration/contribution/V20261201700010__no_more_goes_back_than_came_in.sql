-- No more goes back to an employer for a month than came in, whatever was granted: the last word when a transaction ends.
-- Whoever changes what came in or goes back for the same month waits, under the lock that the application takes as well.
create function contribution_refund_covered() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(
        'contribution|' || new.union_id || '|' || to_char(new.month, 'YYYY-MM'), 0));
    if (select coalesce(sum(b.amount), 0) from contribution_refund b
         where b.union_id = new.union_id and b.month = new.month)
       > (select coalesce(sum(p.amount), 0) from contribution_payment p
           where p.union_id = new.union_id and p.month = new.month) then
        raise exception 'more of a contribution goes back than came in'
            using errcode = '23514', constraint = 'contribution_refund_covered';
    end if;
    return null;
end $$;
create constraint trigger contribution_refund_covered after insert on contribution_refund
    deferrable initially deferred for each row execute function contribution_refund_covered();
