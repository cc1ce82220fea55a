-- Whoever lent the authority stands in the grant itself.
drop function pack_draft_lender(uuid);
