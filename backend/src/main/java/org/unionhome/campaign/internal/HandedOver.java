package org.unionhome.campaign.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody received hers.
 *
 * @param takenAt when, if that was before it reached the server
 * @param way SIGNATURE, CODE, APP or PROXY
 * @param signature strokes or picture, of herself or of the proxy
 * @param proxyIdTail last digits of the proxy's identity number: tells two of one name apart, and is not kept
 */
record HandedOver(
        String way,
        byte @Nullable [] signature,
        @Nullable String code,
        @Nullable String proxyName,
        @Nullable String proxyIdTail,
        @Nullable String proxyRelation,
        @Nullable String proxyReason,
        @Nullable Instant takenAt) {

    static HandedOver inTheApp() {
        return new HandedOver("APP", null, null, null, null, null, null, null);
    }

    /** With the moment it counts from: a wrong clock makes it neither earlier than it could be nor later than it is. */
    HandedOver between(Instant decided, Instant now) {
        Instant at = takenAt == null || takenAt.isAfter(now) ? now : takenAt.isBefore(decided) ? decided : takenAt;
        return new HandedOver(way, signature, code, proxyName, proxyIdTail, proxyRelation, proxyReason, at);
    }
}
