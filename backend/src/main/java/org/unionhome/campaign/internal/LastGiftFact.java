package org.unionhome.campaign.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.unionhome.kernel.Permission;
import org.unionhome.membership.SegmentClause;
import org.unionhome.membership.SegmentCondition;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentOperator;
import org.unionhome.membership.SegmentValue;
import org.unionhome.membership.SegmentView;

/** When somebody last received something in a campaign of the segment's union or one below it. */
@Singleton
class LastGiftFact implements SegmentFact {

    private static final String RECEIVED =
            """
            exists (select 1 from campaign_recipient g
                             join campaign_receipt t on t.recipient_id = g.id and t.returned_at is null
                     where g.person_id = m.person_id and g.%s = ?""";
    private final Clock clock;

    LastGiftFact(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String field() {
        return "LAST_GIFT";
    }

    @Override
    public Permission permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public Map<SegmentOperator, SegmentInput> operators() {
        return Map.of(
                SegmentOperator.BEFORE, SegmentInput.of(SegmentValue.DAY),
                SegmentOperator.SINCE, SegmentInput.of(SegmentValue.DAY),
                SegmentOperator.NONE, SegmentInput.of());
    }

    @Override
    public SegmentClause clause(SegmentCondition condition, SegmentView view) {
        String received = RECEIVED.formatted(view.column());
        return switch (condition.operator()) {
            case NONE -> SegmentClause.of("not " + received + ")", view.union());
            case SINCE -> SegmentClause.of(received + " and t.received_at >= ?)", view.union(), begin(condition));
            default ->
                SegmentClause.of(
                        received + ") and not " + received + " and t.received_at >= ?)",
                        view.union(),
                        view.union(),
                        begin(condition));
        };
    }

    private Instant begin(SegmentCondition condition) {
        return condition.day(0).atStartOfDay(clock.getZone()).toInstant();
    }
}
