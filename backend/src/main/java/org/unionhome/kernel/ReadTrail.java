package org.unionhome.kernel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes who read what of a person's file and why. The person sees it; nobody else does. Her own reading is not noted.
 * Lists that show no more than names and posts are not readings of a file.
 */
public interface ReadTrail {

    /** The caller reads something of one person; one statement. The same again within a quarter of an hour is one. */
    void note(Reading reading);

    /** The caller reads values of many persons at once; each of them gets a line. One statement for a thousand. */
    void noteAll(List<Reading> readings);

    /**
     * One reading.
     *
     * @param union the person's union; the reader's office there is noted with it
     * @param values which sensitive values were shown in full
     * @param reason in the reader's own words, for the person to see
     */
    record Reading(UUID person, UUID union, Part part, Purpose purpose, Set<String> values, @Nullable String reason) {

        /** Of a part that shows no sensitive value in full. */
        public static Reading of(UUID person, UUID union, Part part, Purpose purpose) {
            return new Reading(person, union, part, purpose, Set.of(), null);
        }
    }

    /** What was read. */
    enum Part {
        FILE,
        TIMELINE,
        VALUES,
        /** A document that the person handed in. */
        EVIDENCE,
        /** Whom of her family she entered for visits. */
        FAMILY
    }

    /** What for. */
    enum Purpose {
        MEMBERSHIP,
        CARE,
        AID,
        WELFARE,
        ACTIVITY,
        INSPECTION,
        OTHER
    }
}
