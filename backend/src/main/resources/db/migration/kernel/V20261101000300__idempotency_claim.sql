-- Takes a key for the running transaction and says what was answered to it before, in one round trip. Two statements, in
-- this order: the second sees what a twin committed while the first was waiting for nothing but its turn.
create function idempotency_claim(wanted_subject text, wanted_key text)
    returns table (free boolean, fingerprint bytea, union_id uuid, answer text)
    language plpgsql volatile as $$
begin
    free := pg_try_advisory_xact_lock(hashtextextended(wanted_subject || chr(31) || wanted_key, 0));
    if free then
        select r.fingerprint, r.union_id, r.answer
          into fingerprint, union_id, answer
          from idempotency_record r
         where r.subject = wanted_subject and r.key = wanted_key;
    end if;
    return next;
end $$;
