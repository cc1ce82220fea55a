package org.unionhome.dues.internal;

import java.util.List;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Share;

/** Rules of dues as a pack would give them. */
final class SomeRules {

    private SomeRules() {}

    static DuesRules halfAPercent() {
        return ofRate("5/1000");
    }

    static DuesRules ofRate(String rate) {
        return new DuesRules(
                ruled(Share.parse(rate)),
                ruled(Money.of("10.00")),
                ruled(List.of("POST_WAGE", "STEP_WAGE")),
                ruled(List.of("BONUS")),
                ruled(15));
    }

    private static <T> Ruled<T> ruled(T value) {
        var citation = new Citation("示例文件", null, "第一条", Citation.Confidence.PUBLISHED);
        return new Ruled<>(value, citation, new PackRef("TEST", 1, "示例"));
    }
}
