package org.unionhome.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force in a union on a day; without a pack there are none, and none are invented.
 *
 * @param pack the nearest that rules care at all
 * @param all each occasion once, as its nearest pack words it and as strict as those above make it
 * @param stack every pack with its own words, the nearest first
 * @param schemes under which names the occasions are known, those of the nearest pack first
 */
public record CareRules(
        LocalDate day, @Nullable PackRef pack, List<CareRule> all, List<PackRules> stack, List<CareScheme> schemes) {

    /** What one pack says about care. */
    public record PackRules(PackRef pack, List<CareRule> rules) {

        public Optional<CareRule> of(String occasion) {
            return rules.stream()
                    .filter(rule -> rule.occasion().equals(occasion))
                    .findFirst();
        }
    }

    /** Of one pack alone. */
    public CareRules(LocalDate day, @Nullable PackRef pack, List<CareRule> all) {
        this(day, pack, all, pack == null ? List.of() : List.of(new PackRules(pack, all)), List.of());
    }

    /** Of several packs, the nearest first: what a lower one allows beyond those above it does not hold. */
    public static CareRules of(LocalDate day, List<PackRules> nearestFirst) {
        return of(day, nearestFirst, List.of());
    }

    /** The same with the names under which the occasions are known. */
    public static CareRules of(LocalDate day, List<PackRules> nearestFirst, List<CareScheme> schemes) {
        var byOccasion = new LinkedHashMap<String, CareRule>();
        for (int level = 0; level < nearestFirst.size(); level++) {
            var above = nearestFirst.subList(level + 1, nearestFirst.size());
            for (CareRule rule : nearestFirst.get(level).rules()) {
                if (!byOccasion.containsKey(rule.occasion())) {
                    byOccasion.put(rule.occasion(), tightened(rule, above));
                }
            }
        }
        PackRef nearest = nearestFirst.isEmpty() ? null : nearestFirst.get(0).pack();
        return new CareRules(
                day,
                nearest,
                List.copyOf(byOccasion.values()),
                List.copyOf(nearestFirst),
                CareScheme.together(schemes));
    }

    private static CareRule tightened(CareRule rule, List<PackRules> above) {
        CareRule strict = rule;
        for (PackRules pack : above) {
            var upper = pack.of(rule.occasion());
            strict = upper.isPresent() ? Strictness.tightened(strict, upper.get()) : strict;
        }
        return strict;
    }

    public Optional<CareRule> of(String occasion) {
        return all.stream().filter(rule -> rule.occasion().equals(occasion)).findFirst();
    }

    /** The same rules asked on another day. */
    public CareRules on(LocalDate other) {
        return new CareRules(other, pack, all, stack, schemes);
    }
}
