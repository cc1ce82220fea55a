package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;

/** What officers and auditors are told about findings. */
@ApplicationScoped
class FindingNotices {

    private final Notices notices;

    FindingNotices(Notices notices) {
        this.notices = notices;
    }

    void raised(UUID finding, UUID union, LocalDate dueOn) {
        notices.tellOfficers(
                union,
                Permission.REVIEW_ANSWER,
                Notice.of(
                        "FINDING_RAISED",
                        link(finding),
                        "finding:" + finding + ":raised",
                        Word.union(union),
                        Word.day(dueOn)));
    }

    void answered(UUID finding, UUID union, UUID answer) {
        notices.tellOfficers(
                union,
                Permission.REVIEW_WORK,
                Notice.of("FINDING_ANSWERED", link(finding), "finding:" + answer + ":answered", Word.union(union)));
    }

    void decided(UUID finding, UUID union, UUID answer, boolean accepted) {
        notices.tellOfficers(
                union,
                Permission.REVIEW_ANSWER,
                Notice.of(
                        accepted ? "FINDING_CLOSED" : "FINDING_SENT_BACK",
                        link(finding),
                        "finding:" + answer + ":decided",
                        Word.union(union)));
    }

    private static String link(UUID finding) {
        return "/desk/audit-findings/" + finding;
    }
}
