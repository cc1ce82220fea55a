package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;

/** Tells who is entered what becomes of a contest, and judges that they judge. */
@ApplicationScoped
class ContestNotices {

    private final Notices notices;
    private final Entries entries;

    ContestNotices(Notices notices, Entries entries) {
        this.notices = notices;
        this.entries = entries;
    }

    void drawn(ContestRow contest) {
        notices.tell(entries.personsOf(contest.id()), told("CONTEST_DRAWN", "drawn", contest));
    }

    void published(ContestRow contest) {
        notices.tell(entries.personsOf(contest.id()), told("CONTEST_PUBLISHED", "published", contest));
    }

    void cancelled(ContestRow contest) {
        notices.tell(entries.personsOf(contest.id()), told("CONTEST_CANCELLED", "cancelled", contest));
    }

    void judging(ContestRow contest, UUID item, UUID person) {
        notices.tell(List.of(person), told("CONTEST_JUDGING", "judging:" + item, contest));
    }

    private static Notice told(String kind, String about, ContestRow contest) {
        return Notice.of(
                kind,
                "/m/contests/" + contest.id(),
                "contest:" + contest.id() + ":" + about,
                Word.text(contest.name()));
    }
}
