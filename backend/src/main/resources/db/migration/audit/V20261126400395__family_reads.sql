-- Reading whom a member has at home is a reading of its own.
alter table member_read drop constraint member_read_part_check;
alter table member_read add constraint member_read_part_check
    check (part in ('FILE', 'TIMELINE', 'VALUES', 'EVIDENCE', 'FAMILY'));
