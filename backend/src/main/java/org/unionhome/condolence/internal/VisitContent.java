package org.unionhome.condolence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.GiftForm;

/**
 * What a visit says, and the decision that allowed it. Replaced as a whole when the visit is edited; the database keeps
 * the edition before.
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent")
record VisitContent(
        @Column(name = "occurred_on") LocalDate occurredOn,
        @Column(name = "visited_on") LocalDate visitedOn,
        @Column(columnDefinition = "text[]") String[] visitors,
        @Enumerated(EnumType.STRING) GiftForm form,
        BigDecimal amount,
        @Nullable String relation,
        @Column(name = "relative_name") byte @Nullable [] relativeName,
        @Column(name = "relative_index") @Nullable String relativeIndex,
        @Column(name = "family_member_id") @Nullable UUID familyMemberId,
        @Column(name = "occurrence_key") @Nullable String occurrenceKey,
        byte @Nullable [] note,
        byte @Nullable [] health,
        @Column(name = "illness_index") @Nullable String illnessIndex,
        @Column(name = "child_key") @Nullable String childKey,
        @ColumnTransformer(write = "?::jsonb") String decision) {

    static VisitContent of(NewVisit asked, Judgement judged, SealedContent sealed, String decision) {
        return new VisitContent(
                asked.occurredOn(),
                asked.visitedOn(),
                asked.visitors().toArray(String[]::new),
                asked.form(),
                asked.given().yuan(),
                asked.relation(),
                sealed.relativeName(),
                judged.question().event().relativeIndex(),
                asked.familyMember(),
                judged.occurrenceKey(),
                sealed.note(),
                sealed.health(),
                judged.question().event().illness(),
                judged.childKey(),
                decision);
    }

    /** The same event and gift, told anew: who went and what was said. */
    VisitContent retold(NewVisit asked, SealedContent sealed) {
        return new VisitContent(
                occurredOn,
                visitedOn,
                asked.visitors().toArray(String[]::new),
                form,
                amount,
                relation,
                sealed.relativeName(),
                relativeIndex,
                familyMemberId,
                occurrenceKey,
                sealed.note(),
                health,
                illnessIndex,
                childKey,
                decision);
    }

    Money given() {
        return new Money(amount);
    }
}
