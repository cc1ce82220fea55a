package org.unionhome.organization.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division with the time in which its code is in force.
 *
 * @param to first day on which it no longer is
 */
record Division(String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
