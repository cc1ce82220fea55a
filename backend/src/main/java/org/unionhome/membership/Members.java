package org.unionhome.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Permission;

/** The door of the membership feature. */
public interface Members {

    /**
     * A member the caller may deal with. Out of scope she does not exist for the caller, and the attempt is audited.
     *
     * @throws org.unionhome.kernel.Problem NOT_FOUND
     */
    MemberInfo require(UUID person, Permission permission);

    /** A member by id as far as row-level security shows her (the caller herself always). */
    Optional<MemberInfo> find(UUID person);

    /**
     * In which union she was a member on a day: the one of today unless she came later than that, and that one, too, where
     * nothing is known. From memory in the first case, else one statement.
     */
    UUID unionOn(MemberInfo member, LocalDate day);

    /** Members by id as far as row-level security shows them, in one statement; others are absent. */
    Map<UUID, MemberInfo> findAll(Collection<UUID> persons);

    /**
     * Active members in the caller's scope whose birthday falls in the half-open window (at most 62 days), ordered by
     * the birthday's day in the window and then by id.
     *
     * @param after position of the last one seen
     */
    List<Birthday> birthdays(
            Permission permission, LocalDate from, LocalDate to, @Nullable BirthdaySeen after, int limit);

    /**
     * Active members in the caller's scope who were born in the half-open span of days, ordered by that day and then by
     * id.
     *
     * @param after position of the last one seen
     */
    List<Born> born(
            Permission permission, Sex sex, LocalDate from, LocalDate to, @Nullable BirthdaySeen after, int limit);

    /** What the age of retirement follows from, by person; who is not seen or has no sex or birthday on file is absent. */
    Map<UUID, Born> bornOf(Collection<UUID> persons);

    /** As the file says it. */
    enum Sex {
        FEMALE,
        MALE
    }

    /** A birthday in a certain year; 29 February falls on the 28th in other years. */
    record Birthday(MemberInfo member, LocalDate day) {}

    /** A managerial or professional post, or a worker's. */
    enum Post {
        CADRE,
        WORKER
    }

    /**
     * A member with the day of birth.
     *
     * @param post category of the post; absent while nobody knows it
     */
    record Born(MemberInfo member, LocalDate day, Sex sex, @Nullable Post post) {}

    /** Position in the list of birthdays. */
    record BirthdaySeen(LocalDate day, UUID person) {}
}
