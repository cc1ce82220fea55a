package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of what clubs did. */
@ApplicationScoped
class ClubLog {

    private final Sql sql;
    private final Clubs clubs;
    private final Cursors cursors;

    ClubLog(Sql sql, Clubs clubs, Cursors cursors) {
        this.sql = sql;
        this.clubs = clubs;
        this.cursors = cursors;
    }

    /** The log of a club with the club; what was taken back is in it. */
    record Page(ClubRow club, Slice<ClubActivityRow> entries) {}

    /** The latest first: one statement, and one for the club. */
    Page ofClub(UUID id, int limit, @Nullable String cursor) {
        ClubRow club = clubs.show(id);
        String list = "club-activities|" + id;
        List<String> position = cursors.decode(list, cursor);
        LocalDate before = position.isEmpty() ? null : LocalDate.parse(position.get(0));
        UUID beforeId = position.isEmpty() ? null : UUID.fromString(position.get(1));
        var rows = sql.list(
                ClubActivityRow.ALL
                        + """
                         where a.club_id = ? and (?::uuid is null or (a.held_on, a.id) < (?::date, ?::uuid))
                         order by a.held_on desc, a.id desc limit ?
                        """,
                ClubActivityRow::read,
                id,
                beforeId,
                before,
                beforeId,
                limit + 1);
        return new Page(club, Slice.of(rows, limit, last -> cursors.encode(list, last.heldOn(), last.id())));
    }

    /** As far as row-level security shows it. @throws Problem NOT_FOUND */
    ClubActivityRow require(UUID id) {
        return sql.first(ClubActivityRow.ALL + " where a.id = ?", ClubActivityRow::read, id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
