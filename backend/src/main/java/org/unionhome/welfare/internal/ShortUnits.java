package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Citation;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.MutualAidScheme.Participation;

/** Basic unions that have enrolled some, but fewer than the part of their roll that the scheme asks for. */
@ApplicationScoped
class ShortUnits {

    private final RollUnits units;
    private final ParticipationQueries participation;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    ShortUnits(RollUnits units, ParticipationQueries participation, UnionTree tree, Scope scope, CurrentActor current) {
        this.units = units;
        this.participation = participation;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    /** How many of its base a unit has enrolled, and how many it needs at least. */
    record Lacking(UUID unit, String name, int enrolled, int base, int least) {

        FieldFault at(String pointer) {
            return new FieldFault(pointer, "PARTICIPATION_TOO_LOW", List.of(name, enrolled, base, least));
        }
    }

    /**
     * Each unit that would stay short; two statements for any number of units.
     *
     * @param adding whom the running act enrols, by basic union; only units the caller sees as a whole are judged then
     */
    List<Lacking> with(Round round, MutualAidScheme scheme, Map<UUID, Integer> adding, LocalDate day) {
        List<UUID> seen = adding.keySet().stream()
                .filter(unit -> scope.allows(current.get(), Permission.WELFARE_READ, unit))
                .toList();
        var part = ruled(scheme);
        if (part.isEmpty() || seen.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> enrolled = enrolled(round);
        var sums = new HashMap<UUID, Integer>();
        seen.forEach(unit -> sums.put(unit, enrolled.getOrDefault(unit, 0) + adding.getOrDefault(unit, 0)));
        return below(part.get(), sums, units.byBasicUnion(seen, scheme, day));
    }

    /** The same for all that have anybody enrolled, when the round is closed. */
    List<Lacking> all(Round round, MutualAidScheme scheme, LocalDate day) {
        return ruled(scheme)
                .map(part -> below(part, enrolled(round), units.byBasicUnion(List.of(round.union()), scheme, day)))
                .orElse(List.of());
    }

    private List<Lacking> below(Participation part, Map<UUID, Integer> enrolled, Map<UUID, Integer> bases) {
        return enrolled.entrySet().stream()
                .filter(unit -> unit.getValue() > 0)
                .map(unit -> {
                    int base = bases.getOrDefault(unit.getKey(), 0);
                    return new Lacking(
                            unit.getKey(),
                            tree.nameOf(unit.getKey()),
                            unit.getValue(),
                            base,
                            part.share().atLeast(base));
                })
                .filter(unit -> !part.met(unit.enrolled(), unit.base()))
                .toList();
    }

    /** A part that was only reported refuses nobody. */
    private static Optional<Participation> ruled(MutualAidScheme scheme) {
        return Optional.ofNullable(scheme.participation())
                .filter(part -> part.citation().confidence() != Citation.Confidence.SECONDARY)
                .map(part -> part.value());
    }

    private Map<UUID, Integer> enrolled(Round round) {
        var counts = new HashMap<UUID, Integer>();
        participation.byBasicUnion(round.id()).forEach(count -> {
            if (count.unit() != null) {
                counts.put(count.unit(), count.enrolled());
            }
        });
        return counts;
    }
}
