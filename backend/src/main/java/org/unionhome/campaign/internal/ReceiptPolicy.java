package org.unionhome.campaign.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;

/** What a receipt in somebody's own name consists of. Pure. */
final class ReceiptPolicy {

    /** What was signed without a network is sent within the week; a clock may be some minutes wrong. */
    private static final Duration LATEST = Duration.ofDays(7);

    private static final Duration WRONG_CLOCK = Duration.ofMinutes(5);

    private ReceiptPolicy() {}

    static List<Problem.FieldFault> faults(HandedOver receipt, Instant now) {
        var faults = new ArrayList<Problem.FieldFault>();
        taken(receipt.takenAt(), now).ifPresent(faults::add);
        boolean proxy = "PROXY".equals(receipt.way());
        need(faults, proxy || "SIGNATURE".equals(receipt.way()), "/signature", receipt.signature());
        need(faults, "CODE".equals(receipt.way()), "/code", receipt.code());
        need(faults, proxy, "/proxyName", receipt.proxyName());
        need(faults, proxy, "/proxyIdTail", receipt.proxyIdTail());
        need(faults, proxy, "/proxyRelation", receipt.proxyRelation());
        need(faults, proxy, "/proxyReason", receipt.proxyReason());
        return faults;
    }

    private static Optional<Problem.FieldFault> taken(@Nullable Instant at, Instant now) {
        if (at == null || !at.isAfter(now.plus(WRONG_CLOCK)) && !at.isBefore(now.minus(LATEST))) {
            return Optional.empty();
        }
        String code = at.isAfter(now) ? "IN_FUTURE" : "SENT_TOO_LATE";
        return Optional.of(new Problem.FieldFault("/takenAt", code, List.of(LATEST.toDays())));
    }

    /** @param decided when her place on the roster was first decided on; nothing was handed out before */
    static Optional<Problem.FieldFault> tooEarly(HandedOver receipt, Instant decided) {
        Instant at = receipt.takenAt();
        boolean later = at == null || !at.isBefore(decided.minus(WRONG_CLOCK));
        return later ? Optional.empty() : Optional.of(new Problem.FieldFault("/takenAt", "BEFORE_APPROVAL", List.of()));
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
