package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of who belongs to clubs. */
@ApplicationScoped
class ClubParts {

    private static final String ALL = "select " + ClubPart.COLUMNS + " from club_membership b ";
    private final Sql sql;
    private final Clubs clubs;
    private final ClubReach reach;
    private final Cursors cursors;

    ClubParts(Sql sql, Clubs clubs, ClubReach reach, Cursors cursors) {
        this.sql = sql;
        this.clubs = clubs;
        this.reach = reach;
        this.cursors = cursors;
    }

    /** For whoever has the club in hand, in the order in which they asked: one statement. @throws Problem NOT_FOUND */
    Slice<ClubPart> ofClub(UUID club, ClubPart.Status status, int limit, @Nullable String cursor) {
        clubs.showInHand(club);
        String list = "club-members|" + club + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var rows = sql.list(
                ALL
                        + """
                         where b.club_id = ? and b.status = ? and (?::uuid is null or b.id > ?::uuid)
                         order by b.id limit ?
                        """,
                ClubPart::read,
                club,
                status,
                after,
                after,
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** As far as row-level security shows it. */
    Optional<ClubPart> find(UUID id) {
        return sql.first(ALL + "where b.id = ?", ClubPart::read, id);
    }

    /** One of the caller's own. @throws Problem NOT_FOUND */
    ClubPart mine(UUID id) {
        return find(id).filter(part -> part.person().equals(reach.caller().person()))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** What somebody has of a club now. */
    Optional<ClubPart> live(UUID club, UUID person) {
        return sql.first(
                ALL + "where b.club_id = ? and b.person_id = ? and b.status in ('ASKED', 'MEMBER')",
                ClubPart::read,
                club,
                person);
    }

    /** Which of them belonged to the club on a day. */
    List<UUID> personsOn(UUID club, List<UUID> parts, LocalDate day) {
        return parts.isEmpty()
                ? List.of()
                : sql.list(
                        """
                        select distinct b.person_id
                          from club_membership b
                         where b.club_id = ? and b.id = any (?) and b.joined_on <= ?::date
                           and coalesce(b.left_on > ?::date, true)
                        """,
                        row -> Sql.id(row, "person_id"),
                        club,
                        parts,
                        day,
                        day);
    }
}
