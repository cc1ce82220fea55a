package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.api.model.AidFigureDto;
import org.unionhome.api.model.AidFiguresByDto;
import org.unionhome.api.model.AidFiguresDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.PolicyMapper;

/** Figures as the contract words them, with the rule by which small cells are left out. */
@ApplicationScoped
class AidFiguresMapper {

    private final AidFigures figures;
    private final HouseholdTests tests;
    private final PolicyMapper policies;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Clock clock;

    AidFiguresMapper(
            AidFigures figures,
            HouseholdTests tests,
            PolicyMapper policies,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            Clock clock) {
        this.figures = figures;
        this.tests = tests;
        this.policies = policies;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND, HARDSHIP_UNRULED */
    AidFiguresDto shown(UUID union, int year, AidFigures.By by) {
        scope.require(current.get(), Permission.AID_READ, union);
        HardshipRules rules = tests.rules(union, LocalDate.now(clock));
        int smallest = rules.smallestCell().value();
        return new AidFiguresDto(
                AidFiguresByDto.fromValue(by.name()),
                smallest,
                policies.source(rules.smallestCell().citation()),
                figures.of(union, year, by, smallest).stream()
                        .map(row -> figure(row, name(row.key(), by, rules)))
                        .toList());
    }

    private String name(String key, AidFigures.By by, HardshipRules rules) {
        if (key.equals(AidFigures.ALL) || key.equals(AidFigures.OWN) || key.equals(AidFigures.UNFILED)) {
            return "";
        }
        return switch (by) {
            case CATEGORY ->
                rules.category(key)
                        .map(category ->
                                category.name().getOrDefault(request.locale().getLanguage(), key))
                        .orElse(key);
            case UNION -> tree.nameOf(UUID.fromString(key));
            case KIND, YEAR -> "";
        };
    }

    private static AidFigureDto figure(AidFigures.Row row, String name) {
        boolean shown = row.shown();
        return AidFigureDto.builder()
                .key(row.key())
                .name(name)
                .suppressed(!shown)
                .persons(shown ? row.persons() : null)
                .personTimes(shown ? row.personTimes() : null)
                .households(shown ? row.households() : null)
                .amount(shown ? row.amount().toString() : null)
                .build();
    }
}
