-- A notice hangs at the basic union (基层工会) above the union group that keeps the file, so that all colleagues read it
-- and not the group alone. Who handles it is still the union that keeps the file.
alter table public_notice add column board_id uuid references union_node (id);

create function public_notice_board(kept_in uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(
        (select a.id
           from union_node u
           join union_node a on a.id in (u.l1, u.l2, u.l3, u.l4, u.l5, u.l6)
          where u.id = kept_in and a.kind = 'BASIC'
          order by array_position(array[u.l1, u.l2, u.l3, u.l4, u.l5, u.l6], a.id) desc
          limit 1),
        kept_in)
$$;
revoke all on function public_notice_board(uuid) from public;

update public_notice set board_id = public_notice_board(union_id);
alter table public_notice alter column board_id set not null;
create index public_notice_board on public_notice (board_id, ends_on);

create or replace function public_notice_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select u.root_id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6
      into strict new.root_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from union_node u where u.id = new.union_id;
    new.board_id := public_notice_board(new.union_id);
    return new;
end $$;

drop policy on_the_board on public_notice;
create policy on_the_board on public_notice for select
    using (board_id = any ((select app_lineage())::uuid[]) and taken_down_at is null
           and (now() at time zone 'Asia/Shanghai')::date between begins_on and ends_on);
