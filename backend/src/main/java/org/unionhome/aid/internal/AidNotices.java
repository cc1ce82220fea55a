package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;

/** Who is told what of aid cases: officers that something waits for them, the member what became of it. */
@ApplicationScoped
class AidNotices {

    private final Notices notices;

    AidNotices(Notices notices) {
        this.notices = notices;
    }

    void submitted(UUID id, UUID union) {
        waits(id, union, Permission.AID_WORK, "AID_SUBMITTED", "SUBMITTED");
    }

    /** @param version of the case, because it can be worked out again */
    void worked(UUID id, UUID union, int version) {
        waits(id, union, Permission.AID_DECIDE, "AID_WORKED", "WORKED", version);
    }

    /** Whoever decides in the union that it was passed on to. */
    void referred(AidCaseRow row, UUID to) {
        notices.tellOfficers(
                to,
                Permission.AID_DECIDE,
                Notice.of(
                        "AID_REFERRED",
                        link("REFERRED", row.id()),
                        "aid-referred:" + row.id() + ":" + to,
                        Word.union(row.union())));
    }

    void decided(AidCaseRow row) {
        tell(
                row.person(),
                "AID_DECIDED",
                row.id(),
                "aid-decided:" + row.id() + ":" + row.version(),
                Word.text(row.caseNo()));
    }

    /** @param version of the case, because it can be decided and taken back again */
    void revoked(AidCaseRow row, int version) {
        tell(row.person(), "AID_REVOKED", row.id(), "aid-revoked:" + row.id() + ":" + version, Word.text(row.caseNo()));
    }

    void paid(UUID person, UUID id, String caseNo, LocalDate on) {
        tell(person, "AID_PAID", id, "aid-paid:" + id + ":" + on, Word.text(caseNo), Word.day(on));
    }

    void returned(UUID person, UUID id, String caseNo, LocalDate on) {
        tell(person, "AID_RETURNED", id, "aid-returned:" + id + ":" + on, Word.text(caseNo));
    }

    private void tell(UUID person, String kind, UUID id, String key, Word... words) {
        notices.tell(List.of(person), Notice.of(kind, "/m/aid/" + id, key, words));
    }

    private void waits(UUID id, UUID union, Permission permission, String kind, String status) {
        waits(id, union, permission, kind, status, 0);
    }

    private void waits(UUID id, UUID union, Permission permission, String kind, String status, int version) {
        notices.tellOfficers(
                union,
                permission,
                Notice.of(kind, link(status, id), kind + ":" + id + ":" + version, Word.union(union)));
    }

    private static String link(String status, UUID id) {
        return "/desk/aid/queue?status=" + status + "&case=" + id;
    }
}
