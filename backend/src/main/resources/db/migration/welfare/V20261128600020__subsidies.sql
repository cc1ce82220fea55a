-- Subsidies (补助) of a union for those who are enrolled: proposed by one, approved by another, paid by a third. Which
-- enrolments one is for stands in them, so that a budget is charged once for each.
alter table welfare_subsidy
    drop constraint welfare_subsidy_by_two,
    drop column proposer_lent,
    add column subsidy_no    text not null,
    add column line_name     text not null,
    add column proposer_name text not null,
    add column proposer      uuid,
    add column proposer_for  uuid,
    add column decider_name  text,
    add column decider       uuid,
    add column decider_for   uuid,
    add unique (root_id, subsidy_no),
    add check ((status = 'REJECTED') = (reason is not null)),
    add check ((status in ('APPROVED', 'PAID')) = (order_id is not null)),
    -- who decides did not propose, neither herself nor by what she lent or was lent
    add constraint welfare_subsidy_by_two check (decided_by is null or decided_by <> proposed_by),
    add constraint welfare_subsidy_for_two check (
        not coalesce(decider = proposer or decider = proposer_for
                     or decider_for = proposer or decider_for = proposer_for, false));
comment on column welfare_subsidy.proposer_for is 'Whose authority the proposer was lent; decider_for likewise.';
comment on column welfare_subsidy.line_name is 'What the budget line was called when it was proposed.';

-- Places a subsidy where its round stands and numbers it: BZ-<year>-<six digits>.
create function welfare_subsidy_placed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    year   integer := extract(year from new.proposed_at at time zone 'Asia/Shanghai');
    series text;
begin
    select r.root_id, r.union_id, r.l1, r.l2, r.l3, r.l4, r.l5, r.l6
      into strict new.root_id, new.union_id, new.l1, new.l2, new.l3, new.l4, new.l5, new.l6
      from welfare_round r where r.id = new.round_id;
    series := format('welfare_subsidy_no_%s_%s', replace(new.root_id::text, '-', ''), year);
    if to_regclass(series) is null then
        perform pg_advisory_xact_lock(hashtextextended(series, 0));
        execute format('create sequence if not exists %I', series);
    end if;
    new.subsidy_no := format('BZ-%s-%s', year, lpad(nextval(series::regclass)::text, 6, '0'));
    return new;
end $$;
create trigger welfare_subsidy_placed before insert on welfare_subsidy
    for each row execute function welfare_subsidy_placed();
revoke all on function welfare_subsidy_placed() from public;

-- An enrolment once charged is charged to nothing else; only what was rejected lets go of it.
create function welfare_enrollment_charged_once() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (select s.status from welfare_subsidy s where s.id = old.subsidy_id) <> 'REJECTED' then
        raise exception 'charged already' using errcode = '23514', constraint = 'welfare_enrollment_charged_once';
    end if;
    return new;
end $$;
create trigger welfare_enrollment_charged_once before update of subsidy_id on welfare_enrollment
    for each row when (old.subsidy_id is not null and new.subsidy_id is distinct from old.subsidy_id)
    execute function welfare_enrollment_charged_once();
revoke all on function welfare_enrollment_charged_once() from public;

grant update (decider_name, decider, decider_for) on welfare_subsidy to unionhome_app;
