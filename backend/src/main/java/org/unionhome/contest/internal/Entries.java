package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;

/** Reads of who is entered, as far as row-level security shows it. */
@ApplicationScoped
class Entries {

    private static final String ALL = "select " + EntryRow.COLUMNS + " from contest_entry e ";
    private final Sql sql;

    Entries(Sql sql) {
        this.sql = sql;
    }

    /** All of an item, those who withdrew included, in the order in which they entered. */
    List<EntryRow> of(UUID item) {
        return sql.list(ALL + "where e.item_id = ? order by e.entered_at, e.id", EntryRow::read, item);
    }

    /** Those who have a start number and did not withdraw. */
    List<EntryRow> drawn(UUID item) {
        return sql.list(
                ALL + "where e.item_id = ? and e.status = 'ENTERED' and e.number is not null order by e.number",
                EntryRow::read,
                item);
    }

    Optional<EntryRow> live(UUID item, UUID person) {
        return sql.first(
                ALL + "where e.item_id = ? and e.person_id = ? and e.status = 'ENTERED'", EntryRow::read, item, person);
    }

    /** @throws Problem NOT_FOUND */
    EntryRow require(UUID id) {
        return sql.first(ALL + "where e.id = ?", EntryRow::read, id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Everybody entered in any item of a contest. */
    List<UUID> personsOf(UUID contest) {
        return sql.list(
                """
                select distinct e.person_id
                  from contest_entry e
                  join contest_item i on i.id = e.item_id
                 where i.contest_id = ? and e.status = 'ENTERED'
                """,
                row -> Sql.id(row, "person_id"),
                contest);
    }
}
