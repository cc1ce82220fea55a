package org.unionhome.welfare.internal;

import org.unionhome.funds.Purpose;

/** What a scheme of mutual aid is paid as. */
final class MutualAidPurpose {

    private MutualAidPurpose() {}

    static Purpose of(String kind) {
        return "WOMEN".equals(kind) ? Purpose.WOMENS_PLAN : Purpose.MUTUAL_AID;
    }
}
