package org.unionhome.membership.internal;

import java.util.List;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Citation.Confidence;
import org.unionhome.policy.ElectionRules;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.ElectionRules.SizeBand;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Share;

/** The rules of the country as the shipped pack has them, for tests without a database. */
final class NationalRules {
    private NationalRules() {}

    static ElectionRules rules() {
        return new ElectionRules(
                ruled(List.of("BASIC", "SUB_UNION"), Confidence.DESIGN),
                ruled(25, Confidence.STATUTE),
                ruled(10, Confidence.SECONDARY),
                ruled(List.of(3, 5), Confidence.STATUTE),
                ruled(List.of(new SizeBand(24, 3, 5), new SizeBand(200, 3, 7)), Confidence.SECONDARY),
                ruled(new Share(5, 100), Confidence.SECONDARY),
                ruled(new Share(2, 3), Confidence.SECONDARY),
                ruled(new Share(1, 2), Confidence.SECONDARY),
                ruled(new Share(1, 2), Confidence.STATUTE),
                ruled(3, Confidence.SECONDARY),
                ruled(List.of(180, 90, 30), Confidence.DESIGN));
    }

    private static <T> Ruled<T> ruled(T value, Confidence confidence) {
        return new Ruled<>(value, new Citation("文件", null, "条款", confidence), new PackRef("CN", 1, "全国"));
    }
}
