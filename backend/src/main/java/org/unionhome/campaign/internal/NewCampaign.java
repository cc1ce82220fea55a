package org.unionhome.campaign.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A campaign as it is planned.
 *
 * @param union whose campaign it is
 * @param proxyMost for how many others one person may sign
 * @param budgetLine the line that pays; may still be open while it is a draft
 */
record NewCampaign(
        UUID union,
        String kind,
        @Nullable String festival,
        String theme,
        LocalDate onDay,
        Money plannedTotal,
        @Nullable String fundSource,
        @Nullable UUID budgetLine,
        int proxyMost) {

    /** For how many others one person may sign, when nothing else is decided; an arrangement of this product. */
    static final int USUAL_PROXY_MOST = 3;
}
