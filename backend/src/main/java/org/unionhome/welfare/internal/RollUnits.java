package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Employers;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;
import org.unionhome.policy.MutualAidScheme;

/**
 * How many are on the roll of each basic union or employer. Where no union above is a basic one, the union itself counts;
 * the same is said in the database when somebody is enrolled.
 */
@ApplicationScoped
class RollUnits {

    private static final String BASIC = "BASIC";
    private final MemberRoll roll;
    private final Unions unions;
    private final Employers employers;

    RollUnits(MemberRoll roll, Unions unions, Employers employers) {
        this.roll = roll;
        this.unions = unions;
        this.employers = employers;
    }

    UUID basicOf(UUID union) {
        List<UUID> line = unions.require(union).line();
        for (int i = line.size() - 1; i >= 0; i--) {
            if (unions.find(line.get(i)).filter(this::isBasic).isPresent()) {
                return line.get(i);
            }
        }
        return union;
    }

    private boolean isBasic(UnionInfo union) {
        return BASIC.equals(union.kind());
    }

    /** On the roll of each basic union at or below the tops, women alone where the scheme counts women; one statement. */
    Map<UUID, Integer> byBasicUnion(Collection<UUID> tops, MutualAidScheme scheme, LocalDate day) {
        var counts = new HashMap<UUID, Integer>();
        direct(tops, scheme, day).forEach((union, members) -> counts.merge(basicOf(union), members, Integer::sum));
        return counts;
    }

    Map<UUID, Integer> byEmployer(UUID top, MutualAidScheme scheme, LocalDate day) {
        Map<UUID, Integer> direct = direct(List.of(top), scheme, day);
        Map<UUID, UUID> employerOf = employers.ofUnions(direct.keySet());
        var counts = new HashMap<UUID, Integer>();
        direct.forEach((union, members) -> {
            UUID employer = employerOf.get(union);
            if (employer != null) {
                counts.merge(employer, members, Integer::sum);
            }
        });
        return counts;
    }

    private Map<UUID, Integer> direct(Collection<UUID> tops, MutualAidScheme scheme, LocalDate day) {
        return roll.countedDirectly(tops.stream().map(unions::require).toList(), day, womenOnly(scheme));
    }

    private static boolean womenOnly(MutualAidScheme scheme) {
        return scheme.kind() == MutualAidScheme.Kind.WOMEN;
    }
}
