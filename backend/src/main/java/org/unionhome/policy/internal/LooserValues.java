package org.unionhome.policy.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Strictness.Looser;

/** The values of one section of a lower pack that allow more than those above it. */
final class LooserValues {

    private final String section;
    private final List<Looser> found = new ArrayList<>();

    LooserValues(String section) {
        this.section = section;
    }

    <T> LooserValues value(
            String name, @Nullable Ruled<T> below, @Nullable Ruled<T> above, Comparator<T> stricterFirst) {
        if (below != null && above != null && Levels.isStricter(above, below, stricterFirst)) {
            found.add(new Looser(section, name, below.citation(), above.citation()));
        }
        return this;
    }

    <E> LooserValues list(String name, @Nullable Ruled<List<E>> below, @Nullable Ruled<List<E>> above) {
        if (below != null && above != null && Levels.allowsBeyond(below, above)) {
            found.add(new Looser(section, name, below.citation(), above.citation()));
        }
        return this;
    }

    /** A value that nobody below changes in either direction. */
    <T> LooserValues same(String name, @Nullable Ruled<T> below, @Nullable Ruled<T> above) {
        if (below != null
                && above != null
                && Levels.isDocument(above)
                && !above.value().equals(below.value())) {
            found.add(new Looser(section, name, below.citation(), above.citation()));
        }
        return this;
    }

    /** A value that a place changes by a document of its own and by nothing less. */
    <T> LooserValues ofADocument(String name, Ruled<T> below, Ruled<T> above) {
        if (!below.citation().bindsBelow()
                && above.citation().bindsBelow()
                && !above.value().equals(below.value())) {
            found.add(new Looser(section, name, below.citation(), above.citation()));
        }
        return this;
    }

    LooserValues found(List<Looser> more) {
        found.addAll(more);
        return this;
    }

    List<Looser> found() {
        return List.copyOf(found);
    }
}
