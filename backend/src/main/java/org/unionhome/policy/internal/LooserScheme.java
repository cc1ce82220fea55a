package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.MutualAidScheme.Benefit;
import org.unionhome.policy.MutualAidScheme.Participation;
import org.unionhome.policy.Strictness.Looser;

/**
 * Where a pack words a scheme of mutual aid more generously than another: a shorter waiting, a longer gap, more shares, a
 * smaller own share or participation, or a higher benefit. Pure.
 */
final class LooserScheme {

    private static final Comparator<Participation> BY_SHARE = Comparator.comparing(Participation::share);

    private LooserScheme() {}

    static List<Looser> of(MutualAidScheme own, MutualAidScheme upper) {
        var looser = new LooserValues(own.code())
                .value("waitingDays", own.waitingDays(), upper.waitingDays(), Comparator.reverseOrder())
                .value(
                        "lastWaitingDayCovered",
                        own.lastWaitingDayCovered(),
                        upper.lastWaitingDayCovered(),
                        Comparator.naturalOrder())
                .value("gapDays", own.gapDays(), upper.gapDays(), Comparator.naturalOrder())
                .value("mostShares", own.mostShares(), upper.mostShares(), Comparator.naturalOrder())
                .value("ownShare", own.ownShare(), upper.ownShare(), Comparator.reverseOrder())
                .value("participation", own.participation(), upper.participation(), BY_SHARE.reversed())
                .value("refundInForce", own.refundInForce(), upper.refundInForce(), Comparator.naturalOrder())
                .found(benefits(own, upper));
        return looser.found();
    }

    private static List<Looser> benefits(MutualAidScheme own, MutualAidScheme upper) {
        return own.benefits().stream()
                .filter(benefit -> isHigher(benefit, upper.benefit(benefit.category())))
                .map(benefit ->
                        new Looser(own.code(), "benefits." + benefit.category(), benefit.citation(), upper.citation()))
                .toList();
    }

    /** Also one that the other does not know at all. */
    private static boolean isHigher(Benefit own, Optional<Benefit> upper) {
        return upper.map(bound -> isHigher(own, bound)).orElse(true);
    }

    private static boolean isHigher(Benefit own, Benefit upper) {
        boolean otherKind = (own.lump() == null) != (upper.lump() == null);
        boolean uncapped = own.most() == null && upper.most() != null;
        return otherKind
                || uncapped
                || isMore(own.lump(), upper.lump())
                || isMore(own.rate(), upper.rate())
                || isMore(own.most(), upper.most());
    }

    private static <T extends Comparable<T>> boolean isMore(@Nullable T own, @Nullable T upper) {
        return own != null && upper != null && Objects.compare(own, upper, Comparator.naturalOrder()) > 0;
    }
}
