package org.unionhome.campaign.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody received hers.
 *
 * @param takenAt when, if that was before it reached the server
 * @param way SIGNATURE, CODE, APP or PROXY
 * @param signature strokes or picture, of herself or of the proxy
 */
record HandedOver(
        String way,
        byte @Nullable [] signature,
        @Nullable String code,
        @Nullable String proxyName,
        @Nullable String proxyRelation,
        @Nullable String proxyReason,
        @Nullable Instant takenAt) {

    static HandedOver inTheApp() {
        return new HandedOver("APP", null, null, null, null, null, null);
    }

    /** The same with the moment it counts from: a fast clock does not make it later than it is. */
    HandedOver notAfter(Instant now) {
        Instant at = takenAt == null || takenAt.isAfter(now) ? now : takenAt;
        return new HandedOver(way, signature, code, proxyName, proxyRelation, proxyReason, at);
    }
}
