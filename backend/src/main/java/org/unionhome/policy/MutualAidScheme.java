package org.unionhome.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * A scheme of mutual aid (医疗互助) or a protection plan for women (女职工安康), as its document writes it. What the
 * document leaves open is absent, never a guess.
 *
 * @param begins day of the year on which every period begins; absent when it may begin on any day
 * @param months length of a period
 * @param ownShare least that the member herself pays for a share
 * @param who ages and sexes that may be enrolled; absent when the document names none
 * @param waitingDays days after the first enrolment on which an illness is not yet covered
 * @param lastWaitingDayCovered whether an illness found on the last of them is covered
 * @param gapDays days between two periods after which the waiting begins again
 * @param participation part of those on the roll that a unit has to enrol
 * @param refundInForce whether who is covered may take her money back
 * @param documents codes of what a claim has to be proved with
 */
public record MutualAidScheme(
        String code,
        Map<String, String> name,
        Kind kind,
        String jurisdiction,
        PackRef pack,
        Citation citation,
        @Nullable Ruled<MonthDay> begins,
        Ruled<Integer> months,
        @Nullable Ruled<Money> sharePrice,
        Ruled<Integer> mostShares,
        @Nullable Ruled<Money> ownShare,
        @Nullable Ruled<List<Entrants>> who,
        @Nullable Ruled<Integer> waitingDays,
        @Nullable Ruled<Boolean> lastWaitingDayCovered,
        @Nullable Ruled<Integer> gapDays,
        @Nullable Ruled<Participation> participation,
        Ruled<Boolean> refundInForce,
        List<Benefit> benefits,
        @Nullable Ruled<List<String>> documents) {

    /** What a scheme is for. */
    public enum Kind {
        MEDICAL,
        WOMEN
    }

    /** Of whom a part has to be enrolled. */
    public enum Base {
        MEMBERS,
        WOMEN
    }

    /** @param sex absent for both; ages in full years on the first day of the period, both included */
    public record Entrants(@Nullable String sex, int from, int to) {

        boolean include(@Nullable String asked, int age) {
            return (sex == null || sex.equals(asked)) && from <= age && age <= to;
        }
    }

    /** At least this part of the base on the roll at the day of counting. */
    public record Participation(Share share, Base base) {

        public boolean met(int enrolled, int onTheRoll) {
            return enrolled >= share.atLeast(onTheRoll);
        }
    }

    /**
     * What is paid for a category of illness.
     *
     * @param lump for each share; or else {@code rate} of the personal cost
     * @param most of one claim
     */
    public record Benefit(
            String category,
            Map<String, String> name,
            @Nullable Money lump,
            @Nullable Share rate,
            @Nullable Money most,
            Citation citation) {

        /** What the scheme grants, never more than the illness cost. */
        Money of(Money personalCost, int shares) {
            Money granted = lump != null
                    ? Money.ofFen(Math.multiplyExact(lump.fen(), (long) shares))
                    : partOf(personalCost, Objects.requireNonNull(rate));
            Money capped = most != null && granted.exceeds(most) ? most : granted;
            return capped.exceeds(personalCost) ? personalCost : capped;
        }

        private static Money partOf(Money cost, Share rate) {
            return Money.ofFen(Math.floorDiv(Math.multiplyExact(cost.fen(), (long) rate.of()), rate.in()));
        }
    }

    /** An earlier enrolment of the same person. */
    public record Earlier(LocalDate until, LocalDate coveredFrom) {}

    /** The day after the last of a period that begins on a day. */
    public LocalDate endOf(LocalDate begin) {
        return begin.plusMonths(months.value());
    }

    public boolean mayBeginOn(LocalDate day) {
        return begins == null || begins.value().equals(MonthDay.from(day));
    }

    /**
     * The first day on which an illness is covered. Who goes on without a gap keeps the waiting that is behind her; anybody
     * else waits from the day on which she is enrolled, and not before the period begins.
     *
     * @param begin first day of the new period
     */
    public LocalDate coveredFrom(LocalDate begin, LocalDate enrolled, @Nullable Earlier earlier) {
        if (earlier != null && goesOn(earlier.until(), begin)) {
            return earlier.coveredFrom().isAfter(begin) ? earlier.coveredFrom() : begin;
        }
        int waiting = waitingDays == null ? 0 : waitingDays.value();
        if (waiting == 0) {
            return begin;
        }
        boolean lastCovered = lastWaitingDayCovered != null && lastWaitingDayCovered.value();
        LocalDate waitsFrom = enrolled.isAfter(begin) ? enrolled : begin;
        return waitsFrom.plusDays(lastCovered ? waiting - 1 : waiting);
    }

    private boolean goesOn(LocalDate until, LocalDate begin) {
        return ChronoUnit.DAYS.between(until, begin) <= allowedGap();
    }

    /** Days between two periods that do not begin the waiting again. */
    public int allowedGap() {
        return gapDays == null ? 0 : gapDays.value();
    }

    public boolean admits(@Nullable String sex, int age) {
        return who == null || who.value().stream().anyMatch(entrants -> entrants.include(sex, age));
    }

    public boolean ownShareSuffices(Money paid, int shares) {
        return ownShare == null
                || paid.fen() >= Math.multiplyExact(ownShare.value().fen(), (long) shares);
    }

    /** What all shares together cost, when the document names a price. */
    public Optional<Money> priceOf(int shares) {
        return Optional.ofNullable(sharePrice)
                .map(price -> Money.ofFen(Math.multiplyExact(price.value().fen(), (long) shares)));
    }

    public Optional<Benefit> benefit(String category) {
        return benefits.stream()
                .filter(benefit -> benefit.category().equals(category))
                .findFirst();
    }

    /** What the scheme grants for a category; nothing is known when its table does not name it. */
    public Optional<Money> granted(String category, Money personalCost, int shares) {
        return benefit(category).map(benefit -> benefit.of(personalCost, shares));
    }
}
