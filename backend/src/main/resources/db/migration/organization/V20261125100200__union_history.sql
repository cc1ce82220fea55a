-- What each union was, period by period: name, kind, place in the tree, rules, employer. Written by the database with
-- every change, so that no way of changing a union can forget it; "as of a day" is one condition on the period.
create table union_history (
    id            uuid      primary key default gen_random_uuid(),
    union_id      uuid      not null references union_node (id) on delete cascade,
    root_id       uuid      not null,
    parent_id     uuid,
    code          text      not null,
    name          text      not null,
    kind          text      not null,
    level         smallint  not null,
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    policy_pack   text,
    employer_id   uuid,
    division_code text,
    status        text      not null,
    period        daterange not null check (not isempty(period)),
    constraint one_state_at_a_time exclude using gist (union_id with =, period with &&)
);
create index union_history_union on union_history (union_id, period);
create index union_history_root on union_history (root_id, period);

create function union_history_kept() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present union_history;
begin
    if tg_op = 'UPDATE' then
        if (old.parent_id, old.code, old.name, old.kind, old.l1, old.l2, old.l3, old.l4, old.l5, old.l6,
            old.policy_pack, old.employer_id, old.division_code, old.status)
           is not distinct from
           (new.parent_id, new.code, new.name, new.kind, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6,
            new.policy_pack, new.employer_id, new.division_code, new.status) then
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
                               policy_pack, employer_id, division_code, status, period)
    values (new.id, new.root_id, new.parent_id, new.code, new.name, new.kind, new.level,
            new.l1, new.l2, new.l3, new.l4, new.l5, new.l6,
            new.policy_pack, new.employer_id, new.division_code, new.status, daterange(new.valid_from, null));
    return null;
end $$;
revoke all on function union_history_kept() from public;
create trigger union_history_kept after insert or update on union_node
    for each row execute function union_history_kept();

insert into union_history (union_id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6,
                           policy_pack, employer_id, division_code, status, period)
select id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6,
       policy_pack, employer_id, division_code, status, daterange(valid_from, null)
  from union_node;

alter table union_history enable row level security;
create policy was_or_is_in_scope on union_history for select
    using (   array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]
           or exists (select 1 from union_node n where n.id = union_history.union_id)
           or (select app_subject()) = 'system:tree');
grant select on union_history to unionhome_app;
