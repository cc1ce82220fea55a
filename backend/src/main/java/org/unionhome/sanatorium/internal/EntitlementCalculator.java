package org.unionhome.sanatorium.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.EntitlementRules.Part;
import org.unionhome.policy.Finding;
import org.unionhome.policy.SanatoriumRules;
import org.unionhome.policy.Share;
import org.unionhome.policy.Verdict;
import org.unionhome.sanatorium.internal.History.Completion;

/** What somebody may have of sanatorium tours in a year: times, days, money, and when she may leave the province. Pure. */
final class EntitlementCalculator {

    private static final Share HALF = new Share(1, 2);
    private final SanatoriumRules tours;
    private final EntitlementRules rules;
    private final History history;
    private final LocalDate day;
    private final List<Finding> reasons = new ArrayList<>();

    private EntitlementCalculator(SanatoriumRules tours, EntitlementRules rules, History history, LocalDate day) {
        this.tours = tours;
        this.rules = rules;
        this.history = history;
        this.day = day;
    }

    /** @param day on which a tour would begin; its year is the one asked about */
    static Entitlement of(SanatoriumRules tours, EntitlementRules rules, History history, LocalDate day) {
        return new EntitlementCalculator(tours, rules, history, day).entitlement();
    }

    private Entitlement entitlement() {
        int year = day.getYear();
        Part part = part(year);
        Money limit = limit(part, year);
        Money used = history.paidIn(year);
        Completion last = history.lastUpTo(year).orElse(null);
        LocalDate again = part == Part.NONE ? null : again(last, year);
        int segmentsLeft = part == Part.NONE || last == null || again == null ? 0 : segmentsLeft(last, year);
        int daysMade = segmentsLeft > 0 && last != null ? last.days() : 0;
        Integer outside = part == Part.NONE ? null : outsideFrom(year);
        reasons.add(money(limit, used));
        return new Entitlement(
                year,
                part,
                part == Part.NONE || again != null ? 0 : 1,
                segmentsLeft,
                Math.max(0, tours.mostDays().value() - daysMade),
                tours.supportedRegionDays() == null
                        ? null
                        : Integer.valueOf(
                                Math.max(0, tours.supportedRegionDays().value() - daysMade)),
                limit,
                used,
                less(limit, used),
                again,
                outside,
                List.copyOf(reasons));
    }

    /** Who retired before the year has nothing; who joins in it what the rules give newcomers. */
    private Part part(int year) {
        LocalDate retired = history.retired();
        if (retired != null && !keepsAfter(retired, year)) {
            return Part.NONE;
        }
        var joining = rules.forJoining(history.joined(), year);
        if (joining.part() != Part.FULL) {
            reasons.add(newcomer(joining));
        }
        return joining.part();
    }

    private boolean keepsAfter(LocalDate retired, int year) {
        var keep = rules.retiredKeep();
        boolean thisYear = retired.getYear() == year;
        boolean keeps = thisYear && (keep == null ? day.isBefore(retired) : keep.value() || day.isBefore(retired));
        if (keeps && keep != null && keep.value()) {
            reasons.add(pass("SAN_RETIRED_KEEPS", List.of(retired.toString()), keep.citation()));
        } else if (!keeps) {
            Citation citation = keep == null ? null : keep.citation();
            reasons.add(refused("SAN_RETIRED", List.of(retired.toString()), citation));
        }
        return keeps;
    }

    private Finding newcomer(EntitlementRules.Given joining) {
        var said = List.of(history.joined().toString());
        return joining.part() == Part.HALF
                ? pass("SAN_JOINED_HALF", said, joining.citation())
                : refused("SAN_JOINED_LATE", said, joining.citation());
    }

    /** What no rule has to say, such as that she has not joined yet, is refused as well. */
    private static Finding refused(String code, List<String> said, @Nullable Citation citation) {
        return citation == null
                ? new Finding(code, Verdict.BLOCK, said, null, null)
                : Finding.against(code, said, citation, null);
    }

    /** Half of an amount with an odd fen is rounded upwards; what was left over counts only where the rules say so. */
    private Money limit(Part part, int year) {
        Money whole = tours.perYear().value();
        Money own =
                switch (part) {
                    case FULL -> whole;
                    case HALF -> HALF.of(whole, 1);
                    case NONE -> Money.ZERO;
                };
        var carries = rules.carriesOver();
        if (part != Part.FULL
                || carries == null
                || !carries.value()
                || history.joined().getYear() >= year) {
            return own;
        }
        Money over = less(whole, history.paidIn(year - 1));
        if (!over.isZero()) {
            reasons.add(pass("SAN_CARRIED_OVER", List.of(over.toString()), carries.citation()));
        }
        return own.plus(over);
    }

    /** From when on she may begin another tour; nothing when she may now. */
    private @Nullable LocalDate again(@Nullable Completion last, int year) {
        var every = rules.everyYears();
        if (last == null || every == null || year >= last.year() + every.value()) {
            return null;
        }
        every.limits().stream()
                .filter(limit -> year < last.year() + limit.value())
                .map(limit -> Finding.against("SAN_WENT", went(last, limit.value()), limit.citation(), null))
                .forEach(reasons::add);
        return againFrom(last, every.value());
    }

    private static List<String> went(Completion last, int every) {
        String again = againFrom(last, every).toString().substring(0, 7);
        return List.of(String.valueOf(last.year()), String.valueOf(every), again);
    }

    private static LocalDate againFrom(Completion last, int every) {
        return LocalDate.of(last.year() + every, 1, 1);
    }

    /** Two segments are one completion: who began one this year may go on with it while days are left. */
    private int segmentsLeft(Completion last, int year) {
        var named = rules.segments();
        var segments = named == null ? null : named.refusing().orElse(named);
        int most = tours.mostDays().value();
        if (segments == null || last.year() != year || last.days() >= most) {
            return 0;
        }
        int left = Math.max(0, segments.value() - last.segments());
        if (left > 0) {
            reasons.add(pass(
                    "SAN_NEXT_SEGMENT",
                    List.of(String.valueOf(segments.value()), String.valueOf(last.segments() + 1)),
                    segments.citation()));
        }
        return left;
    }

    /** From which year on she may leave the province again; nothing when she may now. */
    private @Nullable Integer outsideFrom(int year) {
        Integer last = history.lastOutsideBefore(year + 1).orElse(null);
        if (last == null || year >= tours.nextOutside(last)) {
            return null;
        }
        int next = tours.nextOutside(last);
        var every = tours.outsideEveryYears();
        reasons.add(new Finding(
                "SAN_OUTSIDE_FROM",
                Verdict.WARN,
                List.of(String.valueOf(last), String.valueOf(every.value()), String.valueOf(next)),
                every.citation(),
                null));
        return next;
    }

    private Finding money(Money limit, Money used) {
        return pass(
                "SAN_MONEY",
                List.of(limit.toString(), used.toString(), less(limit, used).toString()),
                tours.perYear().citation());
    }

    private static Finding pass(String code, List<String> said, @Nullable Citation citation) {
        return new Finding(code, Verdict.PASS, said, citation, null);
    }

    private static Money less(Money amount, Money taken) {
        return taken.exceeds(amount) ? Money.ZERO : amount.minus(taken);
    }
}
