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

    /**
     * One fault for each unit that would stay short, with what it has, its base and the least.
     *
     * @param adding whom the running act enrols, by basic union; only units the caller sees as a whole are judged then
     */
    List<FieldFault> with(Round round, MutualAidScheme scheme, Map<UUID, Integer> adding, LocalDate day) {
        return ruled(scheme).stream()
                .flatMap(part -> adding.keySet().stream()
                        .filter(unit -> scope.allows(current.get(), Permission.WELFARE_READ, unit))
                        .flatMap(unit -> {
                            int has = enrolled(round).getOrDefault(unit, 0) + adding.getOrDefault(unit, 0);
                            int base = units.byBasicUnion(unit, scheme, day).getOrDefault(unit, 0);
                            return fault(part, unit, has, base, "/memberIds").stream();
                        }))
                .toList();
    }

    /** The same for all that have anybody enrolled, when the round is closed. */
    List<FieldFault> all(Round round, MutualAidScheme scheme, LocalDate day) {
        if (ruled(scheme).isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> bases = units.byBasicUnion(round.union(), scheme, day);
        return ruled(scheme).stream()
                .flatMap(part -> enrolled(round).entrySet().stream()
                        .filter(unit -> unit.getValue() > 0)
                        .flatMap(unit ->
                                fault(part, unit.getKey(), unit.getValue(), bases.getOrDefault(unit.getKey(), 0), "")
                                        .stream()))
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

    private Optional<FieldFault> fault(Participation part, UUID unit, int enrolled, int base, String pointer) {
        return part.met(enrolled, base)
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        pointer,
                        "PARTICIPATION_TOO_LOW",
                        List.of(tree.nameOf(unit), enrolled, base, part.share().atLeast(base))));
    }
}
