package org.unionhome.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What may be under way in a union when it is rearranged, set up behind the application's back. */
final class ReorganizationStage {

    private static final String PLACE = "u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6";

    private ReorganizationStage() {}

    static UUID event(UUID union, String day) {
        UUID id = Ids.next();
        World.run(
                """
                insert into event (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, kind, starts_at, ends_at,
                                   opens_at, closes_at, capacity, waiting_list, status, updated_at)
                select ?, %s, '活动', 'OTHER',
                       ?::timestamptz, ?::timestamptz + interval '2 hours', ?::timestamptz - interval '9 days',
                       ?::timestamptz - interval '1 day', 10, true, 'PUBLISHED', now()
                  from union_node u where u.id = ?
                """
                        .formatted(PLACE),
                id,
                day,
                day,
                day,
                day,
                union);
        return id;
    }

    /** A committee in office until 2028, with a chair. */
    static UUID committee(UUID union, TestMember chair) {
        UUID id = Ids.next();
        World.run(
                """
                insert into committee (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, term_no, seats, period,
                                       updated_at)
                select ?, %s, 'UNION_COMMITTEE', 3, 5, '[2023-01-01,2028-01-01)', now()
                  from union_node u where u.id = ?
                """
                        .formatted(PLACE),
                id,
                union);
        World.run(
                """
                insert into committee_seat (id, committee_id, person_id, post, period)
                values (?, ?, ?, 'CHAIR', '[2023-01-01,2028-01-01)')
                """,
                Ids.next(),
                id,
                chair.id());
        return id;
    }

    static UUID election(UUID union) {
        UUID id = Ids.next();
        World.run(
                """
                insert into election (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, type, mode, status, post,
                                      seats, term_no, years, takes_office_on, electorate_on, entitled, drafted_by,
                                      updated_at)
                select ?, %s, 'UNION_COMMITTEE', 'REGULAR', 'ONLINE', 'VOTING', 'MEMBER', 3, 4, 5, '2026-05-01',
                       '2026-02-01', 10, 'somebody', now()
                  from union_node u where u.id = ?
                """
                        .formatted(PLACE),
                id,
                union);
        return id;
    }

    /** @param sequence the same for the same person */
    static UUID admission(UUID union, int sequence) {
        UUID id = Ids.next();
        World.run(
                """
                insert into admission (id, root_id, union_id, l1, l2, l3, l4, l5, l6, channel, status, entered_by, name,
                                       id_number, id_number_index, form, through, agency_has_union, submitted_at)
                select ?, %s, 'PAPER', 'SUBMITTED', '录入人', '申请人', '\\x00', decode(?, 'hex'), 'REGULAR', 'WAGE_UNIT',
                       false, now()
                  from union_node u where u.id = ?
                """
                        .formatted(PLACE),
                id,
                "%08x".formatted(sequence),
                union);
        return id;
    }

    static UUID transfer(TestMember member, UUID to, LocalDate on) {
        UUID id = Ids.next();
        World.run(
                """
                insert into membership_transfer (id, root_id, person_id, person_name, member_no, from_union_id,
                                                 to_union_id, from_line, to_line, effective_on, reason, asked_by_side,
                                                 asked_by, asked_at, from_agreed_by, from_agreed_at)
                select ?, f.root_id, ?, ?, ?, f.id, t.id,
                       array_remove(array[f.l1, f.l2, f.l3, f.l4, f.l5, f.l6], null),
                       array_remove(array[t.l1, t.l2, t.l3, t.l4, t.l5, t.l6], null),
                       ?, '工作调动', 'FROM', '经办', now(), '经办', now()
                  from union_node f, union_node t
                 where f.id = ? and t.id = ?
                """,
                id,
                member.id(),
                member.name(),
                member.memberNo(),
                on,
                member.union(),
                to);
        return id;
    }

    static UUID plan(UUID union, int year) {
        UUID id = Ids.next();
        World.run(
                """
                insert into annual_plan (id, root_id, union_id, l1, l2, l3, l4, l5, l6, year, title, updated_at)
                select ?, %s, ?, '工作要点', now() from union_node u where u.id = ?
                """
                        .formatted(PLACE),
                id,
                year,
                union);
        return id;
    }

    /** Where a row of a table belongs now. */
    static UUID unionOf(String table, UUID id) {
        return UUID.fromString(World.text("select union_id::text from " + table + " where id = ?", id));
    }
}
