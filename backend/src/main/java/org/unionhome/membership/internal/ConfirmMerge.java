package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Makes two persons one: the present standing of the one who is absorbed ends today, and whatever the features keep
 * about her follows the survivor, as far as the survivor does not have the same already; so does the category of her post. Each row is noted, so that all
 * of it can go back.
 */
@UseCase
@ApplicationScoped
@Transactional
class ConfirmMerge {

    static final Duration REVERSIBLE = Duration.ofDays(30);
    private final Merges merges;
    private final Instance<PersonFollower> followers;
    private final MergedPost post;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmMerge(
            Merges merges,
            Instance<PersonFollower> followers,
            MergedPost post,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            Actors actors,
            AuditTrail audit,
            Clock clock) {
        this.merges = merges;
        this.followers = followers;
        this.post = post;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, MERGE_CLOSED, MERGED_BY_ANOTHER, SELF_DECISION, MERGE_IN_ELECTION */
    void run(UUID id, String ifMatch) {
        Merge merge = merges.lock(id);
        request.requireVersion(ifMatch, merge.version());
        if (merge.status() != Merge.Status.PROPOSED) {
            throw Problem.of(MembershipProblem.MERGE_CLOSED);
        }
        if (merge.proposedSubject().equals(current.get().identity().subject())) {
            throw Problem.of(MembershipProblem.MERGED_BY_ANOTHER);
        }
        UUID self = current.get().person();
        if (merge.survivor().equals(self) || merge.absorbed().equals(self)) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        post.take(merge);
        move(id);
        Instant now = Instant.now(clock);
        sql.update(
                """
                update person_merge
                   set status = 'MERGED', decided_by = ?, decided_subject = ?, decided_at = ?, reversible_until = ?,
                       version = version + 1
                 where id = ?
                """,
                current.get().name(),
                current.get().identity().subject(),
                now,
                now.plus(REVERSIBLE),
                id);
        audit.record("merge.confirmed", AuditTrail.Subject.of("member-merge", id, merge.survivorUnion()));
        actors.forget();
    }

    private void move(UUID id) {
        String begun = sql.first("select begin_merge(?, ?::date)", row -> row.getString(1), id, LocalDate.now(clock))
                .orElse("");
        switch (begun) {
            case "BEGUN" -> {}
            case "IN_ELECTION" -> throw Problem.of(MembershipProblem.MERGE_IN_ELECTION);
            default -> throw Problem.of(MembershipProblem.MERGE_CLOSED);
        }
        followers.stream()
                .flatMap(follower -> follower.follows().stream())
                .forEach(followed -> sql.first(
                        "select follow_person(?, ?::regclass, ?)", row -> true, id, followed.table(), followed.key()));
        sql.first("select finish_merge(?)", row -> true, id);
    }
}
