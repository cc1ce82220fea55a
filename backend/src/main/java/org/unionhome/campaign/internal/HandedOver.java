package org.unionhome.campaign.internal;

import org.jspecify.annotations.Nullable;

/**
 * How somebody received hers.
 *
 * @param way SIGNATURE, CODE, APP or PROXY
 * @param signature strokes or picture, of herself or of the proxy
 */
record HandedOver(
        String way,
        byte @Nullable [] signature,
        @Nullable String code,
        @Nullable String proxyName,
        @Nullable String proxyRelation,
        @Nullable String proxyReason) {

    static HandedOver inTheApp() {
        return new HandedOver("APP", null, null, null, null, null);
    }

    static HandedOver byCode() {
        return new HandedOver("CODE", null, null, null, null, null);
    }
}
