package org.unionhome.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Members chosen by a segment, for whatever is meant for them. An audience is the rule as it was when it was taken from
 * the segment: later changes of the segment do not change it, while members are judged by what they are on the day asked
 * for. Always the whole answer of the segment's union; whom the caller may see is the caller's own matter.
 */
public interface Audiences {

    /** The rule of a segment; nothing for one that the caller cannot see. */
    Optional<Audience> find(UUID segment);

    int count(Audience audience, LocalDate day);

    default boolean contains(Audience audience, UUID person, LocalDate day) {
        return !among(audience, List.of(person), day).isEmpty();
    }

    /** Those of several audiences, by any key, to which the person belongs; in one statement. */
    Set<UUID> meant(Map<UUID, Audience> audiences, UUID person, LocalDate day);

    /** Those of the persons who belong to it, in one statement. */
    Set<UUID> among(Audience audience, Collection<UUID> persons, LocalDate day);

    /** A page of persons in the order of their ids. */
    List<UUID> page(Audience audience, LocalDate day, @Nullable UUID after, int limit);

    /** The rule in words. */
    String sentence(Audience audience, Locale locale);

    /**
     * A rule with the union from which it is looked at.
     *
     * @param name of the segment when it was taken
     * @param rule as JSON, to be kept as it is
     */
    record Audience(UUID segment, UUID union, String name, String rule) {}
}
