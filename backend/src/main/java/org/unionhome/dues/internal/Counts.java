package org.unionhome.dues.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.unionhome.kernel.Money;

/**
 * What an assessment comes to.
 *
 * @param members with a row of their own, whatever it says
 * @param elsewhere members whose month is owed to a union outside the caller's sight already; not among the others
 * @param fingerprint of every row; the sum of their hashes, so that slices add up
 */
record Counts(
        int members,
        int owing,
        int zeroBase,
        int retained,
        int noBase,
        int elsewhere,
        Money amount,
        Money amountBefore,
        int arrived,
        int gone,
        int moved,
        int changed,
        BigDecimal fingerprint) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, Money.ZERO, Money.ZERO, 0, 0, 0, 0, BigDecimal.ZERO);

    static Counts read(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("members"),
                row.getInt("owing"),
                row.getInt("zero_base"),
                row.getInt("retained"),
                row.getInt("no_base"),
                row.getInt("elsewhere"),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("amount_before")),
                row.getInt("arrived"),
                row.getInt("gone"),
                row.getInt("moved"),
                row.getInt("changed"),
                row.getBigDecimal("fingerprint"));
    }

    Counts plus(Counts other) {
        return new Counts(
                members + other.members,
                owing + other.owing,
                zeroBase + other.zeroBase,
                retained + other.retained,
                noBase + other.noBase,
                elsewhere + other.elsewhere,
                amount.plus(other.amount),
                amountBefore.plus(other.amountBefore),
                arrived + other.arrived,
                gone + other.gone,
                moved + other.moved,
                changed + other.changed,
                fingerprint.add(other.fingerprint));
    }

    /** Whether both come to the same for every single member. */
    boolean isSame(Counts other) {
        return members == other.members
                && elsewhere == other.elsewhere
                && amount.equals(other.amount)
                && fingerprint.compareTo(other.fingerprint) == 0;
    }
}
