package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Policies;
import org.unionhome.policy.Reckoning;
import org.unionhome.policy.SanatoriumQuestion;
import org.unionhome.policy.Verdict;

/** Whether a tour is within what its member is entitled to, and what of it is paid. */
@ApplicationScoped
class TripJudging {

    private final Policies policies;
    private final TripQueries trips;
    private final UnionTree tree;

    TripJudging(Policies policies, TripQueries trips, UnionTree tree) {
        this.policies = policies;
        this.trips = trips;
        this.tree = tree;
    }

    /** What came out. */
    record Judged(Decision decision, Money paid, Money own) {}

    /** With what it makes of the share of those who leave the province. */
    Judged judge(NewTrip trip, boolean outside, Entitlements.Asked asked) {
        return judged(trip, outside, asked, outside ? beyondTheShare(trip, asked) : Optional.empty());
    }

    /** As far as it is about her alone; the share is asked of the whole tour when it is locked. */
    Judged judgeAlone(NewTrip trip, boolean outside, Entitlements.Asked asked) {
        return judged(trip, outside, asked, Optional.empty());
    }

    private Judged judged(NewTrip trip, boolean outside, Entitlements.Asked asked, Optional<Finding> share) {
        Entitlement entitlement = asked.entitlement();
        var question = new SanatoriumQuestion(
                trip.beganOn(),
                trip.days(),
                trip.cost(),
                notLeft(asked, entitlement),
                trip.supportedRegion(),
                outside,
                lastOutside(trip));
        Reckoning reckoning = policies.reckon(asked.tours(), question);
        var findings = new ArrayList<>(reckoning.decision().findings());
        against(entitlement).forEach(findings::add);
        daysBeyond(trip, asked).ifPresent(findings::add);
        segmentOutside(outside, asked).ifPresent(findings::add);
        share.ifPresent(findings::add);
        var pack = asked.tours().perDay().pack();
        Decision decision = Decision.of(pack, reckoning.decision().occasion(), findings);
        return new Judged(decision, reckoning.amount("PAID"), reckoning.amount("OWN"));
    }

    /** What of the yearly ceiling is not hers any more: used already, or not hers this year. */
    private static Money notLeft(Entitlements.Asked asked, Entitlement entitlement) {
        Money whole = asked.tours().perYear().value();
        return entitlement.left().exceeds(whole) ? Money.ZERO : whole.minus(entitlement.left());
    }

    private @Nullable Integer lastOutside(NewTrip trip) {
        var before = new History(trip.beganOn(), null, trips.completions(trip.person()));
        return before.lastOutsideBefore(trip.beganOn().getYear()).orElse(null);
    }

    /** What speaks against going at all; who goes on with a tour she began has nothing against her. */
    private static List<Finding> against(Entitlement entitlement) {
        return entitlement.mayGo()
                ? List.of()
                : entitlement.reasons().stream()
                        .filter(reason -> List.of("SAN_WENT", "SAN_RETIRED", "SAN_JOINED_LATE")
                                .contains(reason.code()))
                        .toList();
    }

    private static Optional<Finding> daysBeyond(NewTrip trip, Entitlements.Asked asked) {
        Entitlement entitlement = asked.entitlement();
        Integer supported = entitlement.supportedDays();
        int most = trip.supportedRegion() && supported != null ? supported : entitlement.days();
        return entitlement.goesOn() && trip.days() > most
                ? Optional.of(Finding.against(
                        "SAN_DAYS_BEYOND",
                        List.of(String.valueOf(most), String.valueOf(trip.days())),
                        asked.tours().mostDays().citation(),
                        null))
                : Optional.empty();
    }

    /** A tour is made in parts within the province only. */
    private static Optional<Finding> segmentOutside(boolean outside, Entitlements.Asked asked) {
        var segments = asked.rules().segments();
        return outside && segments != null && asked.entitlement().goesOn()
                ? Optional.of(Finding.against("SAN_SEGMENT_OUTSIDE", List.of(), segments.citation(), null))
                : Optional.empty();
    }

    /** It has happened already: what it makes of the share is said, and refuses nothing. */
    private Optional<Finding> beyondTheShare(NewTrip trip, Entitlements.Asked asked) {
        var union = asked.standing().union();
        var sides = trips.sides(union, tree.lineOf(union).size(), trip.beganOn().getYear());
        return OutsideSharePolicy.judge(asked.tours(), sides.inside(), sides.outside() + 1)
                .map(against ->
                        new Finding(against.code(), Verdict.WARN, against.arguments(), against.citation(), null));
    }
}
