package org.unionhome.campaign.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;

/** What a receipt in somebody's own name consists of. Pure. */
final class ReceiptPolicy {

    private ReceiptPolicy() {}

    static List<Problem.FieldFault> faults(HandedOver receipt) {
        var faults = new ArrayList<Problem.FieldFault>();
        boolean proxy = "PROXY".equals(receipt.way());
        need(faults, proxy || "SIGNATURE".equals(receipt.way()), "/signature", receipt.signature());
        need(faults, "CODE".equals(receipt.way()), "/code", receipt.code());
        need(faults, proxy, "/proxyName", receipt.proxyName());
        need(faults, proxy, "/proxyRelation", receipt.proxyRelation());
        need(faults, proxy, "/proxyReason", receipt.proxyReason());
        return faults;
    }

    private static void need(List<Problem.FieldFault> faults, boolean wanted, String pointer, @Nullable Object value) {
        if (wanted && value == null) {
            faults.add(new Problem.FieldFault(pointer, "REQUIRED", List.of()));
        }
        if (!wanted && value != null) {
            faults.add(new Problem.FieldFault(pointer, "NOT_APPLICABLE", List.of()));
        }
    }
}
