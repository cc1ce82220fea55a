package org.unionhome.policy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often an occasion may be given, and so what makes two records the same event. */
public enum Frequency {
    UNLIMITED,
    ONCE_PER_YEAR,
    ONCE_PER_OCCURRENCE,
    ONCE_PER_DECEASED,
    ONCE_PER_CHILD,
    ONCE_PER_ILLNESS_YEAR,
    ONCE;

    /** Relatives of whom there may be several, so that only the name tells them apart. */
    private static final Set<String> SEVERAL = Set.of("SON", "DAUGHTER", "OTHER");

    /** Key under which the event may stand once for a person; empty when there is no limit. */
    public Optional<String> keyOf(Occurrence event) {
        return Optional.ofNullable(
                switch (this) {
                    case UNLIMITED -> null;
                    case ONCE_PER_YEAR -> String.valueOf(event.on().getYear());
                    case ONCE_PER_OCCURRENCE -> event.on().toString();
                    case ONCE_PER_DECEASED ->
                        event.relation() == null
                                ? event.on().toString()
                                : event.relation() + named(event, SEVERAL.contains(event.relation()));
                    case ONCE_PER_CHILD ->
                        event.relativeIndex() == null ? event.on().toString() : "CHILD" + named(event, true);
                    case ONCE_PER_ILLNESS_YEAR ->
                        event.on().getYear() + ":" + Objects.requireNonNullElse(event.illness(), "");
                    case ONCE -> "ONCE";
                });
    }

    /**
     * Whether two records speak of one event. A child recorded without a name is taken for any child born on that day,
     * so that leaving the name out opens no second gift; an illness that is not told for any illness of that year.
     */
    public boolean same(Occurrence one, Occurrence other) {
        if (this == ONCE_PER_CHILD && (one.relativeIndex() == null || other.relativeIndex() == null)) {
            return one.on().equals(other.on());
        }
        if (this == ONCE_PER_ILLNESS_YEAR && (one.illness() == null || other.illness() == null)) {
            return one.on().getYear() == other.on().getYear();
        }
        var key = keyOf(one);
        return key.isPresent() && key.equals(keyOf(other));
    }

    /**
     * Whether somebody could be given more often than under the other; of two that cannot be compared neither does. By the
     * day of the event the same death, the same child and the same illness may count again on another day.
     */
    public boolean allowsMoreThan(Frequency other) {
        return this != other
                && switch (this) {
                    case UNLIMITED -> true;
                    case ONCE_PER_OCCURRENCE -> other != UNLIMITED;
                    case ONCE_PER_ILLNESS_YEAR -> other == ONCE_PER_YEAR || other == ONCE;
                    case ONCE_PER_YEAR, ONCE_PER_DECEASED, ONCE_PER_CHILD -> other == ONCE;
                    case ONCE -> false;
                };
    }

    public boolean needsRelation() {
        return this == ONCE_PER_DECEASED;
    }

    /** Whether the relative's name is needed to tell the event from others. */
    public boolean needsName(@Nullable String relation) {
        return this == ONCE_PER_DECEASED && relation != null && SEVERAL.contains(relation);
    }

    /** Whether the kind of illness is needed to tell the event from others. */
    public boolean needsIllness() {
        return this == ONCE_PER_ILLNESS_YEAR;
    }

    /** Whether the event concerns a relative at all. */
    public boolean concernsRelative() {
        return this == ONCE_PER_DECEASED || this == ONCE_PER_CHILD;
    }

    private static String named(Occurrence event, boolean byName) {
        return byName ? ":" + Objects.requireNonNullElse(event.relativeIndex(), "") : "";
    }
}
