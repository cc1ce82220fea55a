-- A tour may be planned anew until the group is formed.
grant update (begins_on, days, base_id, price, minimum, maximum, apply_until) on sanatorium_tour to unionhome_app;
