package org.unionhome.aid.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Each morning finds pairings in which the agreed contact is overdue and tells the member and the officers of her union, once
 * for each day by which they should have met, however many instances run and whatever mornings were missed.
 */
@ApplicationScoped
class RemindOfContacts {

    private final ActingAs acting;
    private final Unions unions;
    private final PairingQueries pairings;
    private final Notices notices;
    private final Clock clock;

    RemindOfContacts(ActingAs acting, Unions unions, PairingQueries pairings, Notices notices, Clock clock) {
        this.acting = acting;
        this.unions = unions;
        this.pairings = pairings;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 5 * * ?", timeZone = "Asia/Shanghai")
    void everyMorning() {
        unions.refresh();
        unions.roots().stream().map(UnionInfo::id).forEach(root -> remind(root, LocalDate.now(clock)));
    }

    /** Of one root, in a transaction of its own; gives how many pairings are overdue. */
    int remind(UUID root, LocalDate today) {
        return acting.as(SystemActor.ALARMS.within(Set.of(root)), () -> QuarkusTransaction.requiringNew()
                .call(() -> overdue(root, today)));
    }

    private int overdue(UUID root, LocalDate today) {
        int found = 0;
        UUID after = PairingQueries.FIRST;
        List<PairingRow> page;
        do {
            page = pairings.quiet(root, today, after);
            for (PairingRow row : page) {
                found += tell(row, today) ? 1 : 0;
                after = row.id();
            }
        } while (page.size() == PairingQueries.AT_ONCE);
        return found;
    }

    private boolean tell(PairingRow row, LocalDate today) {
        var due = row.term().nextContactBy(row.lastContactOn(), today).filter(day -> day.isBefore(today));
        due.ifPresent(day -> {
            String key = "pairing-overdue:" + row.id() + ":" + day;
            notices.tell(
                    List.of(row.person()),
                    Notice.of(
                            "CONTACT_OVERDUE",
                            "/m/aid/pairings/" + row.id(),
                            key,
                            Word.text(row.code()),
                            Word.day(day)));
            notices.tellOfficers(
                    row.union(),
                    Permission.AID_WORK,
                    Notice.of(
                            "PAIRING_QUIET",
                            "/desk/aid/pairings?overdue=true",
                            key,
                            Word.union(row.union()),
                            Word.text(row.code()),
                            Word.day(day)));
        });
        return due.isPresent();
    }
}
