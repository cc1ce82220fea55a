package org.unionhome.reporting.internal;

import java.time.LocalDate;

/** Days from {@code from} up to but not including {@code to}. */
record DateWindow(LocalDate from, LocalDate to) {

    boolean holds(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && last.isBefore(to);
    }

    boolean touches(DateWindow later) {
        return !later.from.isAfter(to);
    }
}
