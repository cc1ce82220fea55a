package org.unionhome.condolence.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A to-do as it is shown. */
record Todo(
        UUID id,
        String kind,
        UUID union,
        @Nullable Member member,
        @Nullable String colleague,
        LocalDate eventOn,
        LocalDate dueOn,
        @Nullable LocalDate ifWorkerPostOn,
        @Nullable Reported reported,
        @Nullable Worker assignee,
        @Nullable ByRule byRule,
        @Nullable Left left,
        int postponed,
        @Nullable String postponeReason,
        @Nullable Done done,
        List<Part> checklist,
        int version) {

    boolean isOpen() {
        return done == null;
    }

    boolean isDoneByParts() {
        return done != null && done.byParts();
    }

    /** Whom it is about. */
    record Member(UUID person, String name, String memberNo) {}

    /** Who told of it, and what she said. */
    record Reported(String by, @Nullable String note) {
        /** About somebody's health or family. */
        @Override
        public String toString() {
            return "Reported";
        }
    }

    /** An officer who may be given it. */
    record Worker(UUID person, String name) {}

    /** Nobody took it, so that the rule gave it to her: by which part of it, and after how many working days. */
    record ByRule(AssignmentPolicy.First by, LocalDate on, int waited) {}

    /** Whose office ended while she had it, and when it was taken back. */
    record Left(String name, LocalDate on) {}

    /**
     * By a visit, or without one for a reason, or because all of its parts are.
     *
     * @param byParts each of its parts is done
     */
    record Done(@Nullable UUID visit, @Nullable String reason, String by, Instant at, boolean byParts) {}

    /** A part of it, by its names; with who did it and when, once it was done. */
    record Part(String item, String nameZh, String nameEn, @Nullable String by, @Nullable Instant at) {}
}
