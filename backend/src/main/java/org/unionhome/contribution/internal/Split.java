package org.unionhome.contribution.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ContributionRules;

/** Whose a contribution is, from the union itself upwards. Pure. */
final class Split {

    private Split() {}

    /**
     * What one union keeps of a contribution, and what goes on.
     *
     * @param upper to whom it goes on; absent for the top of the tree, from where it leaves the platform
     */
    record Part(UUID union, @Nullable UUID upper, int share, Money amount, Money onward) {}

    /**
     * The shares of the table by the largest remainder, each to the union of its level; what is meant for levels above the
     * tree goes on from its root.
     *
     * @param upwards the union itself first, then the one above it, up to the root
     */
    static List<Part> of(Money amount, ContributionRules rules, List<UUID> upwards) {
        List<Money> shares = rules.split(amount);
        int levels = Math.min(shares.size(), upwards.size());
        var parts = new ArrayList<Part>();
        Money rest = amount;
        for (int at = 0; at < levels; at++) {
            rest = rest.minus(shares.get(at));
            boolean goesOn = at + 1 < shares.size();
            parts.add(new Part(
                    upwards.get(at),
                    goesOn && at + 1 < upwards.size() ? upwards.get(at + 1) : null,
                    rules.shares().value().get(at),
                    shares.get(at),
                    rest));
        }
        return parts;
    }

    /**
     * The part of a refund that is no longer owed to the union above.
     *
     * @param amount what is owed after it, of which {@code onward} goes on
     * @param received what came in before it
     * @param booked what of that was booked as owed
     */
    static Money backFromAbove(Money amount, Money onward, Money received, Money booked, Money refund) {
        Money stays = forAbove(amount, onward, Money.ZERO, Money.ZERO, received.minus(refund));
        Money back = stays.exceeds(booked) ? Money.ZERO : booked.minus(stays);
        return back.exceeds(refund) ? refund : back;
    }

    /**
     * The part of a payment that is owed to the union above, so that all payments together owe exactly what goes on once
     * everything is paid.
     *
     * @param before what was paid before
     * @param bookedBefore what of that was booked as owed
     */
    static Money forAbove(Money amount, Money onward, Money before, Money bookedBefore, Money payment) {
        Money paid = before.plus(payment);
        Money owed = paid.compareTo(amount) >= 0
                ? onward
                : Money.ofFen(BigInteger.valueOf(paid.fen())
                        .multiply(BigInteger.valueOf(onward.fen()))
                        .divide(BigInteger.valueOf(amount.fen()))
                        .longValueExact());
        if (bookedBefore.exceeds(owed)) {
            return Money.ZERO;
        }
        Money more = owed.minus(bookedBefore);
        return more.exceeds(payment) ? payment : more;
    }
}
