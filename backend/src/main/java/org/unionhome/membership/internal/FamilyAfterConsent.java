package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/**
 * What a withdrawn consent takes with it, at once: every purpose that rested on it, whom no other purpose needs, and of
 * the others every detail that was for this purpose alone. Visits already recorded stay as they are.
 */
@ApplicationScoped
class FamilyAfterConsent {

    private final FamilyStore store;
    private final Sql sql;
    private final Clock clock;

    FamilyAfterConsent(FamilyStore store, Sql sql, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.clock = clock;
    }

    /** In the transaction of the withdrawal. */
    void withdrawn(UUID person, String consent) {
        var known = store.purposes();
        LocalDate today = LocalDate.now(clock);
        List<FamilyMember> family = store.where("f.person_id = ?", person);
        for (FamilyMember member : family) {
            for (String code : member.purposes()) {
                var alone = new FamilyMember(
                        member.id(), person, member.relation(), member.name(), member.details(), Set.of(code), 0);
                if (FamilyPolicy.consents(alone, known, today).contains(consent)) {
                    sql.update(
                            "delete from family_binding where family_member_id = ? and purpose = ?", member.id(), code);
                }
            }
        }
        store.forgetWhatNobodyNeeds(family.stream().map(FamilyMember::id).toList());
    }
}
