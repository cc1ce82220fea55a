package org.unionhome.condolence.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one reader may see it.
 *
 * @param attached photos and voice notes; none when she may not know them
 * @param receipt the latest one, whether it still counts or not
 * @param contentReadable whether she may read the note, see the photos and hear the voice notes
 * @param mayChange whether she may edit it, and so is shown whom of the family it is about
 */
record ShownVisit(
        CondolenceVisit visit,
        List<Attached> attached,
        @Nullable Receipt receipt,
        boolean contentReadable,
        boolean mayChange) {

    List<Attached> of(Attached.Kind kind) {
        return attached.stream().filter(one -> one.kind() == kind).toList();
    }
}
