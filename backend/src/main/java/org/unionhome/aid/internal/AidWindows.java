package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.AidRules;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Policies;

/** Until when help is asked for this year. A day that is known from a report only is told, and refuses nobody. */
@ApplicationScoped
class AidWindows {

    private final Policies policies;
    private final Members members;
    private final CurrentActor current;
    private final Clock clock;

    AidWindows(Policies policies, Members members, CurrentActor current, Clock clock) {
        this.policies = policies;
        this.members = members;
        this.current = current;
        this.clock = clock;
    }

    /** For one kind of help. */
    record Open(AidKind kind, LocalDate closesOn, boolean over, Citation citation) {

        boolean refuses() {
            return over && citation.refuses();
        }
    }

    /** In the caller's union. */
    List<Open> mine() {
        UUID person = current.get().person();
        return person == null
                ? List.of()
                : members.find(person).map(MemberInfo::union).map(this::in).orElse(List.of());
    }

    private List<Open> in(UUID union) {
        LocalDate today = LocalDate.now(clock);
        AidRules rules = policies.stackIn(union, today).aid().rules();
        return Arrays.stream(AidKind.values())
                .flatMap(kind -> open(rules, kind, today))
                .toList();
    }

    /** What refuses comes before what only a report says ends earlier. */
    private static Stream<Open> open(AidRules rules, AidKind kind, LocalDate today) {
        return rules.windowsFor(kind.name()).stream()
                .map(window ->
                        new Open(kind, window.closesIn(today.getYear()), window.isOver(today), window.citation()))
                .sorted(Comparator.comparing(Open::refuses).reversed())
                .limit(1);
    }

    /** @throws Problem AID_WINDOW_OVER */
    void requireOpen(UUID union, AidKind kind) {
        in(union).stream()
                .filter(window -> window.kind() == kind && window.refuses())
                .findFirst()
                .ifPresent(window -> {
                    throw Problem.of(
                            AidProblem.AID_WINDOW_OVER, window.closesOn().toString());
                });
    }
}
