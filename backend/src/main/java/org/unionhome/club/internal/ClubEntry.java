package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberInfo;

/** Writes somebody into a club, with the name under which its officers will know her. */
@ApplicationScoped
class ClubEntry {

    private final Sql sql;
    private final Clock clock;

    ClubEntry(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID enter(ClubRow club, MemberInfo member, ClubPart.Status status, LocalDate day) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into club_membership (id, club_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, name,
                                             member_union_id, status, asked_at, joined_on)
                select ?, c.id, ?, c.root_id, c.union_id, c.l1, c.l2, c.l3, c.l4, c.l5, c.l6, ?, ?, ?, ?, ?::date
                  from club c where c.id = ?
                """,
                id,
                member.id(),
                member.name(),
                member.union(),
                status,
                Instant.now(clock),
                status == ClubPart.Status.MEMBER ? day : null,
                club.id());
        return id;
    }
}
