package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.EntitlementRules;
import org.unionhome.policy.Policies;
import org.unionhome.policy.SanatoriumRules;
import org.unionhome.sanatorium.internal.TripQueries.Standing;

/** What somebody is entitled to on a day, by the rules of the union she is in; and how many are, in a union. */
@ApplicationScoped
class Entitlements {

    private final TripQueries trips;
    private final Policies policies;
    private final UnionTree tree;
    private final Sql sql;

    Entitlements(TripQueries trips, Policies policies, UnionTree tree, Sql sql) {
        this.trips = trips;
        this.policies = policies;
        this.tree = tree;
        this.sql = sql;
    }

    /** One at a time for each person until the transaction ends, so that what is decided on does not change meanwhile. */
    void hold(UUID person) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended('sanatorium ' || ?::text, 0))",
                row -> true,
                person.toString());
    }

    /** What was asked and what it rests on. */
    record Asked(Standing standing, SanatoriumRules tours, EntitlementRules rules, Entitlement entitlement) {}

    /** Nothing for who is no member on the day, and where no pack rules tours. */
    Optional<Asked> of(UUID person, LocalDate day) {
        var standing = trips.standing(person, day).orElse(null);
        if (standing == null) {
            return Optional.empty();
        }
        var tours = policies.sanatoriumIn(standing.union(), day).orElse(null);
        if (tours == null) {
            return Optional.empty();
        }
        var rules = policies.entitlementIn(standing.union(), day);
        var history = new History(standing.joined(), standing.retired(), trips.completions(person));
        return Optional.of(new Asked(standing, tours, rules, EntitlementCalculator.of(tours, rules, history, day)));
    }

    /** Persons who have been in a year against those entitled, in a union and below. */
    Uptake uptake(UUID union, int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = today.isBefore(last) ? today : last;
        int level = tree.lineOf(union).size();
        var rules = policies.entitlementIn(union, day);
        var keeps = rules.retiredKeep();
        LocalDate retiredSince = keeps != null && keeps.value() ? LocalDate.of(year, 1, 1) : null;
        return new Uptake(
                trips.completed(union, level, year),
                trips.entitled(union, level, day, lastJoining(rules, year), retiredSince));
    }

    /** The last day on which joining still gives something in the year. */
    private static LocalDate lastJoining(EntitlementRules rules, int year) {
        Ruled<MonthDay> named = later(rules.joinedFullUntil(), rules.joinedHalfUntil());
        return named == null ? LocalDate.of(year, 12, 31) : named.value().atYear(year);
    }

    private static @Nullable Ruled<MonthDay> later(@Nullable Ruled<MonthDay> one, @Nullable Ruled<MonthDay> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().isAfter(other.value()) ? one : other;
    }
}
