-- Which pack a union uses is told by its adoptions alone. The history goes on without it.
create or replace function union_history_kept() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present union_history;
begin
    if tg_op = 'UPDATE' then
        if (old.parent_id, old.code, old.name, old.kind, old.l1, old.l2, old.l3, old.l4, old.l5, old.l6,
            old.employer_id, old.division_code, old.status)
           is not distinct from
           (new.parent_id, new.code, new.name, new.kind, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6,
            new.employer_id, new.division_code, new.status) then
            return null;
        end if;
        select * into strict present from union_history where union_id = new.id and upper_inf(period);
        if lower(present.period) is not distinct from new.valid_from then
            delete from union_history where id = present.id;
        else
            update union_history set period = daterange(lower(period), new.valid_from) where id = present.id;
        end if;
    end if;
    insert into union_history (union_id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6,
                               employer_id, division_code, status, period)
    values (new.id, new.root_id, new.parent_id, new.code, new.name, new.kind, new.level,
            new.l1, new.l2, new.l3, new.l4, new.l5, new.l6,
            new.employer_id, new.division_code, new.status, daterange(new.valid_from, null));
    return null;
end $$;

alter table union_history drop column policy_pack;
alter table union_node drop column policy_pack;
