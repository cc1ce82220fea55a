package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;

/** What the officers who keep contributions are told. */
@ApplicationScoped
class RemittanceNotices {

    private final Notices notices;

    RemittanceNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param again the same is told once */
    void remind(Account account, LocalDate today, String again) {
        boolean late = today.isAfter(account.remitBy());
        notices.tellOfficers(
                account.debtor(),
                Permission.CONTRIBUTION_WRITE,
                new Notice(
                        late ? "REMITTANCE_OVERDUE" : "REMITTANCE_DUE",
                        "/desk/finance/remittances?month=" + account.month(),
                        "remittance:" + account.debtor() + ":" + account.month() + ":" + account.remitBy() + ":"
                                + again,
                        List.of(
                                Word.union(account.debtor()),
                                Word.text(account.month().toString()),
                                Word.day(account.remitBy()))));
    }

    /** @param again the same is told once */
    void notDeclared(UUID union, YearMonth month, String again) {
        notices.tellOfficers(
                union,
                Permission.CONTRIBUTION_WRITE,
                new Notice(
                        "CONTRIBUTION_NOT_DECLARED",
                        "/desk/finance/contributions?month=" + month,
                        "contribution:" + union + ":" + month + ":not-declared:" + again,
                        List.of(Word.union(union), Word.text(month.toString()))));
    }

    /** Both sides are told, as it stands in the books of both. */
    void returned(Remittance remittance) {
        for (UUID union : List.of(remittance.payingUnion(), remittance.receivingUnion())) {
            notices.tellOfficers(
                    union,
                    Permission.CONTRIBUTION_WRITE,
                    new Notice(
                            "REMITTANCE_RETURNED",
                            "/desk/finance/remittances/" + remittance.id(),
                            "remittance:" + remittance.id() + ":returned:" + union,
                            List.of(
                                    Word.union(remittance.payingUnion()),
                                    Word.union(remittance.receivingUnion()),
                                    Word.text(remittance.number()))));
        }
    }

    /** @param stays the one of the two that goes on */
    void endedByMerger(Remittance remittance, UUID stays) {
        notices.tellOfficers(
                stays,
                Permission.CONTRIBUTION_WRITE,
                new Notice(
                        "REMITTANCE_ENDED_BY_MERGER",
                        "/desk/finance/remittances/" + remittance.id(),
                        "remittance:" + remittance.id() + ":merged",
                        List.of(
                                Word.union(remittance.payingUnion()),
                                Word.union(remittance.receivingUnion()),
                                Word.text(remittance.number()))));
    }

    void overdue(Contribution contribution) {
        notices.tellOfficers(
                contribution.union(),
                Permission.CONTRIBUTION_WRITE,
                new Notice(
                        "CONTRIBUTION_OVERDUE",
                        "/desk/finance/contributions?state=OVERDUE&month=" + contribution.month(),
                        "contribution:" + contribution.union() + ":" + contribution.month() + ":overdue",
                        List.of(
                                Word.union(contribution.union()),
                                Word.text(contribution.month().toString()))));
    }
}
