package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;

/** Who is told what of applications, transfers and elections. */
@ApplicationScoped
class MembershipNotices {

    private final Notices notices;
    private final Sql sql;

    MembershipNotices(Notices notices, Sql sql) {
        this.notices = notices;
        this.sql = sql;
    }

    void admissionWaits(UUID admission, UUID union) {
        notices.tellOfficers(
                union,
                Permission.MEMBERSHIP_DECIDE,
                Notice.of(
                        "ADMISSION_WAITING",
                        "/desk/admissions?open=" + admission,
                        "admission-waits:" + admission,
                        Word.union(union)));
    }

    /** Told to the person the applicant has become. */
    void admissionApproved(UUID admission, UUID union) {
        List<UUID> admitted = sql.list(
                "select person_id from admission where id = ? and person_id is not null",
                row -> row.getObject(1, UUID.class),
                admission);
        notices.tell(
                admitted,
                Notice.of("ADMISSION_APPROVED", "/m/me", "admission-approved:" + admission, Word.union(union)));
    }

    void transferWaits(UUID transfer, UUID union) {
        notices.tellOfficers(
                union,
                Permission.MEMBERSHIP_DECIDE,
                Notice.of(
                        "TRANSFER_WAITING",
                        "/desk/transfers",
                        "transfer-waits:" + transfer + ":" + union,
                        Word.union(union)));
    }

    void transferCompleted(Transfer transfer) {
        tellMember(
                transfer, "TRANSFER_COMPLETED", List.of(Word.union(transfer.to()), Word.day(transfer.effectiveOn())));
    }

    void transferRefused(Transfer transfer) {
        tellMember(transfer, "TRANSFER_REFUSED", List.of(Word.union(transfer.to())));
    }

    private void tellMember(Transfer transfer, String kind, List<Word> words) {
        notices.tell(
                List.of(transfer.person()),
                new Notice(kind, "/m/me/transfers", "transfer-decided:" + transfer.id(), words));
    }

    /** Told to everybody in the electorate. */
    void votingOpen(UUID election, UUID union, Instant closesAt) {
        List<UUID> voters = sql.list(
                "select person_id from election_voter where election_id = ?",
                row -> row.getObject(1, UUID.class),
                election);
        LocalDate until = closesAt.atZone(Clocks.CHINA).toLocalDate();
        notices.tell(
                voters,
                Notice.of(
                        "ELECTION_OPEN",
                        "/m/elections/" + election,
                        "election-open:" + election,
                        Word.union(union),
                        Word.day(until)));
    }
}
