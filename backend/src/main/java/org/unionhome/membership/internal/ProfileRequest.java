package org.unionhome.membership.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A member's wish to have her file corrected, with the values in plain words.
 *
 * @param union the union of her standing today, whose officers decide
 * @param reason of a refusal, or what evidence is missing
 * @param version counts the changes of the request alone
 */
record ProfileRequest(
        UUID id,
        UUID person,
        String name,
        String memberNo,
        UUID union,
        Status status,
        @Nullable String note,
        Instant askedAt,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant closedAt,
        @Nullable Instant evidenceRemovedAt,
        int version,
        List<Item> items,
        List<Evidence> evidence) {

    boolean waiting() {
        return status == Status.OPEN || status == Status.MORE_EVIDENCE;
    }

    Map<ProfileField, String> asked() {
        return items.stream().collect(Collectors.toMap(Item::field, Item::proposed));
    }

    ProfileRequest with(List<Item> asked, List<Evidence> handedIn) {
        return new ProfileRequest(
                id,
                person,
                name,
                memberNo,
                union,
                status,
                note,
                askedAt,
                reason,
                decidedBy,
                closedAt,
                evidenceRemovedAt,
                version,
                asked,
                handedIn);
    }

    /** Whether it cannot be approved as it is. */
    boolean lacksEvidence(Map<ProfileField, ProfileRules.Rule> rules) {
        return evidence.isEmpty()
                && items.stream()
                        .map(item -> rules.get(item.field()))
                        .anyMatch(rule -> rule != null && rule.needsEvidence());
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "ProfileRequest " + id;
    }

    /** Where a request stands. */
    enum Status {
        OPEN,
        MORE_EVIDENCE,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** @param before what the file said when she asked */
    record Item(ProfileField field, @Nullable String before, String proposed) {
        @Override
        public String toString() {
            return field.name();
        }
    }

    /** A document handed in, without its content. */
    record Evidence(UUID id, String mediaType, int bytes, Instant addedAt) {}
}
