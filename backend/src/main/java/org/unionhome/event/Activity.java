package org.unionhome.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as planned.
 *
 * @param kind word of the contract's EventKind
 * @param opensAt when members can begin to join
 * @param closesAt until when they can
 * @param waitingList whether people can wait when it is full
 * @param walkIns whether who has not registered may check in at the door while a place is left
 * @param published visible to members; a draft is not
 * @param planItem the item of an annual plan it comes from
 * @param segment whose members alone can join; absent for all members
 */
public record Activity(
        UUID union,
        String title,
        String kind,
        @Nullable String summary,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        Instant closesAt,
        int capacity,
        boolean waitingList,
        boolean walkIns,
        boolean published,
        @Nullable UUID planItem,
        @Nullable UUID segment) {

    public Activity from(UUID item) {
        return new Activity(
                union,
                title,
                kind,
                summary,
                place,
                startsAt,
                endsAt,
                opensAt,
                closesAt,
                capacity,
                waitingList,
                walkIns,
                published,
                item,
                segment);
    }
}
