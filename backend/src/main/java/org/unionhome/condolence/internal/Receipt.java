package org.unionhome.condolence.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/** A receipt as it is shown, the signature itself left aside. */
record Receipt(
        String method,
        int edition,
        String form,
        Money amount,
        NewReceipt.@Nullable Proxy proxy,
        Instant receivedAt,
        String taker,
        boolean voided) {}
