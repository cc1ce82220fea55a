package org.unionhome.aid.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Problem;

/**
 * A household's file as it stands.
 *
 * @param household absent when its time of keeping is over
 * @param exclusions codes of what was found to keep it out
 * @param judgement the latest means test
 * @param category as approved
 * @param checkFailed what was found outside differs from what it tells: it is returned or refused
 * @param reviewFailedOn the day of a yearly review that failed and that none made good
 * @param handlers hands that worked on it
 * @param workers the main one first
 * @param relatives persons of the platform who stand in the household's table
 */
record HardshipFile(
        UUID id,
        String fileNo,
        UUID union,
        HardshipStatus status,
        @Nullable Household household,
        Set<String> exclusions,
        @Nullable Judgement judgement,
        @Nullable String category,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewDue,
        boolean recoveryReview,
        boolean checkFailed,
        @Nullable LocalDate reviewFailedOn,
        List<String> handlers,
        int round,
        Instant openedAt,
        int version,
        List<Worker> workers,
        List<Evidence> evidence,
        Set<UUID> relatives) {

    Worker main() {
        return workers.stream().filter(Worker::main).findFirst().orElseThrow();
    }

    boolean isOf(@Nullable UUID person) {
        return workers.stream().anyMatch(worker -> worker.person().equals(person));
    }

    /** Whether it is about the household of who acts, or of who lent her the authority for it. */
    boolean isOf(Doer doer) {
        return Stream.of(doer.person(), doer.lender())
                .filter(Objects::nonNull)
                .anyMatch(person -> isOf(person) || relatives.contains(person));
    }

    /** Whether the worker's signature allows the check of the economic status. */
    boolean authorised() {
        return has("AUTHORISATION");
    }

    boolean has(String kind) {
        return evidence.stream().anyMatch(one -> one.kind().equals(kind));
    }

    /** @throws Problem HARDSHIP_STATE when the step cannot be taken from here */
    HardshipStatus after(HardshipStep step) {
        return status.after(step).orElseThrow(() -> Problem.of(AidProblem.HARDSHIP_STATE));
    }

    /** @throws Problem HARDSHIP_STATE when there was no means test yet */
    Judgement judged() {
        if (judgement == null) {
            throw Problem.of(AidProblem.HARDSHIP_STATE);
        }
        return judgement;
    }

    /** @throws Problem HARDSHIP_STATE when it was removed at the end of its time */
    Household told() {
        if (household == null) {
            throw Problem.of(AidProblem.HARDSHIP_STATE);
        }
        return household;
    }

    HardshipFile with(List<Worker> newWorkers, List<Evidence> newEvidence) {
        return new HardshipFile(
                id,
                fileNo,
                union,
                status,
                household,
                exclusions,
                judgement,
                category,
                inForceFrom,
                reviewDue,
                recoveryReview,
                checkFailed,
                reviewFailedOn,
                handlers,
                round,
                openedAt,
                version,
                newWorkers,
                newEvidence,
                relatives);
    }

    @Override
    public String toString() {
        return "HardshipFile " + id;
    }

    /** A worker of the household, with the union she was in when she was entered. */
    record Worker(UUID person, UUID union, String name, String memberNo, boolean main) {}

    /** A document, its content apart. */
    record Evidence(UUID id, String kind, String mediaType, int bytes, String addedBy, Instant addedAt) {}

    /**
     * What was done.
     *
     * @param passed whether what was found agrees with the file, where that was the question
     */
    record Step(
            HardshipStep step,
            HardshipStatus status,
            String by,
            @Nullable String lender,
            @Nullable String reason,
            @Nullable String remedy,
            @Nullable Boolean passed,
            Instant at) {}
}
