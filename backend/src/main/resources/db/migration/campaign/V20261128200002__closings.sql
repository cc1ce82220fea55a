-- How a campaign ended: who did not fetch hers, what went back to the budget line and what stayed in stock.
create table campaign_closing (
    campaign_id    uuid          primary key references campaign (id),
    id             uuid          not null unique,
    root_id        uuid          not null,
    union_id       uuid          not null references union_node (id),
    l1 uuid not null, l2 uuid, l3 uuid, l4 uuid, l5 uuid, l6 uuid,
    received       integer       not null check (received >= 0),
    returned       integer       not null check (returned >= 0),
    cash_back      numeric(18,2) not null check (cash_back >= 0),
    goods_kept     numeric(18,2) not null check (goods_kept >= 0),
    order_id       uuid,
    reason         text,
    closed_by      text          not null,
    closed_by_name text          not null,
    closed_at      timestamptz   not null
);
comment on column campaign_closing.goods_kept is 'Value of the goods that stayed in stock or came back to it.';
create index campaign_closing_union on campaign_closing (union_id);
create trigger placed before insert on campaign_closing for each row execute function campaign_row_placed();
alter table campaign_closing enable row level security;
create policy in_scope on campaign_closing
    using (array[l1, l2, l3, l4, l5, l6] && (select app_tops())::uuid[]);
grant select, insert on campaign_closing to unionhome_app;

-- One person fetches for a few others, not for a whole unit: how many, each campaign says itself.
alter table campaign
    add column proxy_most integer not null default 3 check (proxy_most between 1 and 100);
comment on column campaign.proxy_most is 'For how many others one person may sign in this campaign.';
grant update (proxy_most) on campaign to unionhome_app;

-- A receipt that was taken without a network reaches the server later than it was signed.
alter table campaign_receipt
    add column proxy_index bytea,
    add column recorded_at timestamptz,
    add constraint campaign_receipt_after_the_fact check (recorded_at is null or recorded_at >= received_at);
create index campaign_receipt_proxy on campaign_receipt (campaign_id, proxy_index) where proxy_index is not null;

-- The last word on how many one person signs for, across all units of the campaign; two receipts of one proxy follow one
-- another.
create function campaign_receipt_proxy_counted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    most   integer;
    signed integer;
begin
    perform pg_advisory_xact_lock(
        hashtextextended('campaign-proxy|' || new.campaign_id || '|' || encode(new.proxy_index, 'hex'), 0));
    select c.proxy_most into strict most from campaign c where c.id = new.campaign_id;
    select count(*) into signed
      from campaign_receipt r
     where r.campaign_id = new.campaign_id and r.proxy_index = new.proxy_index and r.returned_at is null;
    if signed >= most then
        raise exception 'one person signs for too many'
            using errcode = '23514', constraint = 'campaign_receipt_proxy_most';
    end if;
    return new;
end $$;
create trigger campaign_receipt_proxy_counted before insert on campaign_receipt
    for each row when (new.proxy_index is not null) execute function campaign_receipt_proxy_counted();
revoke all on function campaign_receipt_proxy_counted() from public;

-- Codes that can open nothing any more go; those typed without a network are verified within the week.
create policy housekeeping on campaign_code for delete using ((select app_subject()) = 'system:housekeeping');
create policy housekeeping_sees on campaign_code for select using ((select app_subject()) = 'system:housekeeping');
grant delete on campaign_code to unionhome_app;
create index campaign_code_expires on campaign_code (expires_at);
insert into retention_rule (code, keep_days, citation, reason_zh, reason_en)
values
    ('CAMPAIGN_CODES', 7, '个人信息保护法 第十九条',
     '领取码十分钟后失效。没有网络时核对的领取码最迟七天内送达，之后留着没有用处；签收本身另行保存。',
     'A code to fetch a gift expires after ten minutes. One that was typed without a network arrives within seven days, after which it is of no use; the receipt itself is kept apart.');

-- Festivals are called the same wherever something is given at them.
update campaign
   set festival = case festival when 'SPRING' then 'SPRING_FESTIVAL' when 'LABOUR' then 'LABOUR_DAY'
                                when 'NATIONAL' then 'NATIONAL_DAY' else festival end
 where festival in ('SPRING', 'LABOUR', 'NATIONAL');
