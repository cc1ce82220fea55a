package org.unionhome.campaign.internal;

import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.Problem;

/** What a campaign and its batches must be before any rule is asked. */
final class CampaignInputPolicy {

    private CampaignInputPolicy() {}

    static List<Problem.FieldFault> faults(NewCampaign asked) {
        boolean festival = "FESTIVAL".equals(asked.kind());
        var faults = new ArrayList<Problem.FieldFault>();
        if (festival && asked.festival() == null) {
            faults.add(fault("/festival", "REQUIRED"));
        }
        if (!festival && asked.festival() != null) {
            faults.add(fault("/festival", "NOT_APPLICABLE"));
        }
        if (asked.plannedTotal().isZero()) {
            faults.add(fault("/plannedTotal", "NOT_ZERO"));
        }
        return faults;
    }

    static List<Problem.FieldFault> faults(NewBatch asked) {
        var faults = new ArrayList<Problem.FieldFault>();
        if (asked.cash().plus(asked.goodsValue()).isZero()) {
            faults.add(fault("/cash", "NOTHING_GIVEN"));
        }
        long items = asked.goods().stream().map(NewBatch.Line::item).distinct().count();
        if (items < asked.goods().size()) {
            faults.add(fault("/goods", "GIVEN_TWICE"));
        }
        for (int i = 0; i < asked.goods().size(); i++) {
            if (asked.goods().get(i).unitPrice().isZero()) {
                faults.add(fault("/goods/" + i + "/unitPrice", "NOT_ZERO"));
            }
        }
        return faults;
    }

    private static Problem.FieldFault fault(String pointer, String code) {
        return new Problem.FieldFault(pointer, code, List.of());
    }
}
