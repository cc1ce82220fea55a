package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.WorkingDays;

/**
 * Hangs notices on the board of the basic union and takes them down. What may stand on one is fixed here: a masked name, the
 * unit, the category and a contact.
 */
@ApplicationScoped
class PublicNotices {

    private final Sql sql;
    private final WorkingDays workingDays;
    private final UnionTree tree;
    private final CurrentActor current;
    private final Clock clock;

    PublicNotices(Sql sql, WorkingDays workingDays, UnionTree tree, CurrentActor current, Clock clock) {
        this.sql = sql;
        this.workingDays = workingDays;
        this.tree = tree;
        this.current = current;
        this.clock = clock;
    }

    /** Hangs today and for so many working days after it. The last day. */
    LocalDate hang(Wanted wanted, int days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = workingDays.after(today, days);
        sql.update(
                """
                insert into public_notice (id, subject_kind, subject_id, root_id, union_id, l1, person_id, masked_name,
                                           unit, category_zh, category_en, contact, begins_on, ends_on, provisional,
                                           placed_by, placed_at, handlers)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[])
                """,
                Ids.next(),
                wanted.kind(),
                wanted.subject(),
                wanted.union(),
                wanted.union(),
                wanted.union(),
                wanted.person(),
                NameMask.of(wanted.name()),
                tree.nameOf(wanted.union()),
                wanted.category().get("zh"),
                wanted.category().get("en"),
                wanted.contact(),
                today,
                last,
                workingDays.isProvisional(today, last),
                current.get().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                wanted.handlers());
        return last;
    }

    void takeDown(UUID subject) {
        sql.update(
                "update public_notice set taken_down_at = ? where subject_id = ? and taken_down_at is null",
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                subject);
    }

    /** The notice that hangs, or hung last and was not taken down. */
    Optional<State> of(UUID subject) {
        return sql.first(
                """
                select n.id, n.begins_on, n.ends_on, n.provisional, o.waiting, o.upheld
                  from public_notice n cross join lateral notice_objections(n.id) o
                 where n.subject_id = ? and n.taken_down_at is null
                """,
                row -> new State(
                        Sql.id(row, "id"),
                        row.getDate("begins_on").toLocalDate(),
                        row.getDate("ends_on").toLocalDate(),
                        row.getBoolean("provisional"),
                        row.getInt("waiting"),
                        row.getInt("upheld")),
                subject);
    }

    /** What is to be published. */
    record Wanted(
            String kind,
            UUID subject,
            UUID union,
            UUID person,
            String name,
            Map<String, String> category,
            String contact,
            List<String> handlers) {

        @Override
        public String toString() {
            return "Notice about " + subject;
        }
    }

    /**
     * @param provisional the last day lies in a year whose holidays are not announced
     * @param upheld objections that were found right
     */
    record State(UUID id, LocalDate beginsOn, LocalDate endsOn, boolean provisional, int waiting, int upheld) {

        /** Whether nothing may be approved on it yet, or at all. */
        boolean frozenOn(LocalDate day) {
            return !day.isAfter(endsOn) || waiting > 0 || upheld > 0;
        }
    }
}
