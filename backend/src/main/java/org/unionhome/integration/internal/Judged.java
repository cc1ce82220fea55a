package org.unionhome.integration.internal;

import java.util.UUID;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.imports.Verdict;

/** A row with its verdict, once as an object and once as the text that is hashed and stored. */
record Judged(int rowNo, Verdict verdict, String json) {

    /** What the row changes, or a fresh id for what it would create. */
    UUID entity() {
        UUID known = verdict.entity();
        return known == null ? Ids.next() : known;
    }
}
