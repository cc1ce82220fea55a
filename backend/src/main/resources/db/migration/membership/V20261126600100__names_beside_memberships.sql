-- Lists and searches read memberships alone: the person's name stands beside each of hers, and row-level security need
-- not ask for every person whether a membership of hers may be seen. The database keeps both the same.
alter table membership
    add column name          text not null default '',
    add column name_pinyin   text not null default '',
    add column name_initials text not null default '',
    add column sex           text;

update membership m
   set name = p.name, name_pinyin = p.name_pinyin, name_initials = p.name_initials, sex = p.sex
  from person p
 where p.id = m.person_id;

create function membership_named() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select p.name, p.name_pinyin, p.name_initials, p.sex
      into new.name, new.name_pinyin, new.name_initials, new.sex
      from person p
     where p.id = new.person_id;
    return new;
end $$;
create trigger named before insert or update of person_id, name, name_pinyin, name_initials, sex on membership
    for each row execute function membership_named();

create function person_renamed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update membership set name = new.name where person_id = new.id;
    return null;
end $$;
create trigger renamed after update of name, name_pinyin, name_initials, sex on person
    for each row
    when ((old.name, old.name_pinyin, old.name_initials, old.sex)
          is distinct from (new.name, new.name_pinyin, new.name_initials, new.sex))
    execute function person_renamed();

create index membership_name on membership (root_id, name text_pattern_ops, person_id);
create index membership_pinyin on membership (root_id, name_pinyin text_pattern_ops, person_id);
create index membership_initials on membership (root_id, name_initials text_pattern_ops, person_id);
drop index person_name, person_pinyin, person_initials;
