package org.unionhome.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules in force in a union on a day; without a pack there are none, and none are invented. */
public record CareRules(LocalDate day, @Nullable PackRef pack, List<CareRule> all) {

    public Optional<CareRule> of(String occasion) {
        return all.stream().filter(rule -> rule.occasion().equals(occasion)).findFirst();
    }
}
