-- Who asked to be enrolled and was refused by the scheme, with the question and the answer; the latest of a person and round.
create table welfare_refusal (
    id         uuid        primary key,
    round_id   uuid        not null references welfare_round (id),
    scheme     text        not null,
    person_id  uuid        not null references person (id),
    root_id    uuid        not null,
    union_id   uuid        not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    decision   jsonb       not null,
    refused_at timestamptz not null
);
create index welfare_refusal_person on welfare_refusal (person_id, round_id);
create index welfare_refusal_round on welfare_refusal (round_id, id);
create index welfare_refusal_union on welfare_refusal (union_id);
create index welfare_refusal_l1 on welfare_refusal (l1, round_id, id);
create index welfare_refusal_l2 on welfare_refusal (l2, round_id, id);
create index welfare_refusal_l3 on welfare_refusal (l3, round_id, id);
create index welfare_refusal_l4 on welfare_refusal (l4, round_id, id);
create index welfare_refusal_l5 on welfare_refusal (l5, round_id, id);
create index welfare_refusal_l6 on welfare_refusal (l6, round_id, id);

create function welfare_refusal_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    return new;
end $$;
create trigger welfare_refusal_placed before insert on welfare_refusal
    for each row execute function welfare_refusal_placed();
revoke all on function welfare_refusal_placed() from public;

alter table welfare_refusal enable row level security;
create policy own_or_in_scope on welfare_refusal
    using (   person_id = any ((select app_persons())::uuid[])
           or l1 = any ((select app_tops())::uuid[]) or l2 = any ((select app_tops())::uuid[])
           or l3 = any ((select app_tops())::uuid[]) or l4 = any ((select app_tops())::uuid[])
           or l5 = any ((select app_tops())::uuid[]) or l6 = any ((select app_tops())::uuid[]));
grant select, insert, delete on welfare_refusal to unionhome_app;
