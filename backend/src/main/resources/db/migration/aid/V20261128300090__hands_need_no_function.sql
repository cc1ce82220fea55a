-- Whoever lent the authority stands in the grant itself.
drop function hardship_lender(uuid);
