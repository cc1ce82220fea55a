package org.unionhome.membership.internal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.membership.SegmentFact;

/** All facts by which members can be chosen, those of other features among them. */
@ApplicationScoped
class SegmentBook {

    private final Map<String, SegmentFact> facts;

    SegmentBook(@All List<SegmentFact> facts) {
        this.facts = facts.stream().collect(Collectors.toMap(SegmentFact::field, Function.identity()));
    }

    Optional<SegmentFact> find(String field) {
        return Optional.ofNullable(facts.get(field));
    }

    /** Of a condition that was checked. */
    SegmentFact of(String field) {
        return Objects.requireNonNull(facts.get(field), field);
    }
}
