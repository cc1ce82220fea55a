package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;

/**
 * What a recorded visit shall say from now on. Whom it was paid to and on which occasion stays: another member or
 * another occasion is another visit.
 */
record VisitEdit(
        LocalDate occurredOn,
        LocalDate visitedOn,
        List<String> visitors,
        GiftForm form,
        @Nullable Money amount,
        @Nullable String relation,
        @Nullable String relativeName,
        @Nullable String note,
        @Nullable UUID familyMember,
        Health health) {

    NewVisit of(CondolenceVisit visit) {
        return new NewVisit(
                visit.person(),
                visit.occasion(),
                occurredOn,
                visitedOn,
                visitors,
                form,
                amount,
                relation,
                relativeName,
                note,
                familyMember,
                health);
    }

    /**
     * Whether the rules must be asked anew: days, relative or gift differ, or a note that explained the gift came or
     * went. Who went and the wording of the note are no matter of the rules.
     *
     * @param health what was told of it before
     */
    static boolean needsJudgement(NewVisit asked, VisitContent before, @Nullable String relativeIndex, Health health) {
        boolean sameEvent = asked.occurredOn().equals(before.occurredOn())
                && asked.visitedOn().equals(before.visitedOn())
                && Objects.equals(asked.relation(), before.relation())
                && Objects.equals(relativeIndex, before.relativeIndex())
                && Objects.equals(asked.familyMember(), before.familyMemberId())
                && asked.health().equals(health);
        boolean sameGift = asked.form() == before.form() && asked.given().equals(before.given());
        boolean explained = (asked.note() == null) == (before.note() == null);
        return !(sameEvent && sameGift && explained);
    }
}
