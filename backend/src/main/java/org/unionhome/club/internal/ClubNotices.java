package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;

/** Tells officers of a club who asks, and members what was decided about them and that their club is no more. */
@ApplicationScoped
class ClubNotices {

    private final Notices notices;
    private final Clubs clubs;
    private final Sql sql;
    private final Clock clock;

    ClubNotices(Notices notices, Clubs clubs, Sql sql, Clock clock) {
        this.notices = notices;
        this.clubs = clubs;
        this.sql = sql;
        this.clock = clock;
    }

    /** Once a day for each club; where nobody leads it, who organises in its union. */
    void asked(ClubRow club) {
        String key = "club:" + club.id() + ":asked:" + LocalDate.now(clock);
        List<UUID> officers = clubs.officersOf(List.of(club.id())).getOrDefault(club.id(), List.of()).stream()
                .map(ClubOfficerRow::person)
                .toList();
        if (officers.isEmpty()) {
            notices.tellOfficers(
                    club.union(), Permission.EVENT_MANAGE, told("CLUB_ASKED", "/desk/clubs/" + club.id(), key, club));
        } else {
            notices.tell(officers, told("CLUB_ASKED", "/m/clubs/" + club.id(), key, club));
        }
    }

    void decided(ClubRow club, ClubPart part, boolean admitted) {
        String kind = admitted ? "CLUB_ADMITTED" : "CLUB_REFUSED";
        notices.tell(
                List.of(part.person()),
                told(kind, "/m/clubs/" + club.id(), "club-membership:" + part.id() + ":" + kind, club));
    }

    void ended(ClubRow club) {
        List<UUID> members = sql.list(
                "select person_id from club_membership where club_id = ? and status in ('ASKED', 'MEMBER')",
                row -> Sql.id(row, "person_id"),
                club.id());
        notices.tell(members, told("CLUB_ENDED", "/m/clubs/" + club.id(), "club:" + club.id() + ":ended", club));
    }

    private static Notice told(String kind, String link, String key, ClubRow club) {
        return Notice.of(kind, link, key, Word.text(club.name()));
    }
}
