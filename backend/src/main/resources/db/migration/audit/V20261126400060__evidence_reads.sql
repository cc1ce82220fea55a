-- Opening the evidence of a request is a reading of its own: a photo of an identity card shows more than the file does.
alter table member_read drop constraint member_read_part_check;
alter table member_read add constraint member_read_part_check
    check (part in ('FILE', 'TIMELINE', 'VALUES', 'EVIDENCE'));
