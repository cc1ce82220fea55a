package org.unionhome.club.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A year of a club.
 *
 * @param facts as they were when it was assessed, as they are now where it was not
 * @param verdict the latest assessment
 */
record ClubYear(int year, Facts facts, @Nullable Verdict verdict) {

    /**
     * What the register knows of a year.
     *
     * @param months in how many something took place
     * @param personTimes each coming counted, guests included
     * @param persons different members who came
     */
    record Facts(
            int sessions,
            int months,
            int personTimes,
            int persons,
            int membersAtStart,
            int membersAtEnd,
            int joined,
            int left) {

        static Facts read(ResultSet row) throws SQLException {
            return new Facts(
                    row.getInt("sessions"),
                    row.getInt("months"),
                    row.getInt("person_times"),
                    row.getInt("persons"),
                    row.getInt("members_at_start"),
                    row.getInt("members_at_end"),
                    row.getInt("joined"),
                    row.getInt("gone"));
        }
    }

    /** How it was assessed. */
    record Verdict(String grade, @Nullable String remark, String by, Instant at, int edition) {}
}
