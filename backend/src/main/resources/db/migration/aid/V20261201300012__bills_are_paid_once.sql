-- The bill a case is about, by its number: encrypted to be read, and by a keyed index to be recognised wherever it is handed
-- in again.
alter table aid_case
    add column bill       bytea,
    add column bill_index bytea,
    add constraint aid_case_bill_known check ((bill is null) = (bill_index is null));
create index aid_case_bill on aid_case (bill_index) where bill_index is not null;

-- What was granted for a bill, in whatever union and year: a sum and nothing else.
create function aid_case_bill_granted(bill bytea, but uuid) returns numeric
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(sum(c.approved), 0)
      from aid_case c
     where c.bill_index = $1 and c.id <> $2 and c.status in ('APPROVED', 'PAID', 'FOLLOWED_UP')
$$;
revoke all on function aid_case_bill_granted(bytea, uuid) from public;
grant execute on function aid_case_bill_granted(bytea, uuid) to unionhome_app;
