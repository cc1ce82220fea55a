package org.unionhome.policy.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officers prepare about the rules of a union.
 *
 * @param code of the pack that comes out of it
 * @param baseCode of the pack it began with
 * @param content absent where a pack is only taken up or left off
 * @param from first day of events that it rules; said when it is handed in
 * @param makerHands whose hands it was in: the maker's and those of whoever lent her the authority
 * @param madeVersion the version of the pack that came out of it
 */
record PackDraft(
        UUID id,
        UUID root,
        UUID union,
        Kind kind,
        String code,
        String baseCode,
        int baseVersion,
        @Nullable String content,
        @Nullable LocalDate from,
        Status status,
        @Nullable String note,
        String maker,
        List<String> makerHands,
        @Nullable String checker,
        @Nullable String reason,
        int version,
        Instant updatedAt) {

    /** The same from a day on. */
    PackDraft startingOn(LocalDate day) {
        return new PackDraft(
                id,
                root,
                union,
                kind,
                code,
                baseCode,
                baseVersion,
                content,
                day,
                status,
                note,
                maker,
                makerHands,
                checker,
                reason,
                version,
                updatedAt);
    }

    /** What shall change. */
    enum Kind {
        VERSION,
        LOCAL,
        ADOPTION,
        ENDING;

        boolean hasContent() {
            return this == VERSION || this == LOCAL;
        }
    }

    /** Where it stands. */
    enum Status {
        DRAFT,
        SUBMITTED,
        IN_USE,
        RETURNED,
        WITHDRAWN;

        boolean isBeingMade() {
            return this == DRAFT || this == RETURNED;
        }
    }
}
