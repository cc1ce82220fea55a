package org.unionhome.kernel.imports;

import java.time.LocalDate;

/**
 * How a file is meant, as chosen with the upload.
 *
 * @param asOf the day on which it holds; what changes changes on that day unless a row names another one
 * @param missing what becomes of those whom a full list does not name
 */
public record ImportTerms(Mode mode, LocalDate asOf, Missing missing) {

    /** What a file says about those it does not name. */
    public enum Mode {
        /** Nothing: it names only what is new or has changed. */
        CHANGES,
        /** That they have left: it names everybody. */
        FULL_LIST
    }

    /** What being left out of a full list means. */
    public enum Missing {
        /** She keeps her membership without its rights: a list of staff ends employment, not membership. */
        RETAIN,
        WITHDRAW
    }

    public boolean fullList() {
        return mode == Mode.FULL_LIST;
    }
}
