package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/** Takes a merging back within thirty days: what followed goes back, and the ended standing goes on. All or nothing. */
@UseCase
@ApplicationScoped
@Transactional
class ReverseMerge {

    private final Merges merges;
    private final Instance<PersonFollower> followers;
    private final MergedPost post;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    ReverseMerge(
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

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, MERGE_NOT_REVERSIBLE, MERGE_BUILT_UPON */
    void run(UUID id, String ifMatch) {
        Merge merge = merges.lock(id);
        request.requireVersion(ifMatch, merge.version());
        Instant now = Instant.now(clock);
        Instant until = merge.reversibleUntil();
        if (merge.status() != Merge.Status.MERGED || until == null || !now.isBefore(until)) {
            throw Problem.of(MembershipProblem.MERGE_NOT_REVERSIBLE);
        }
        moveBack(id);
        post.giveBack(merge);
        sql.update(
                """
                update person_merge set status = 'REVERSED', reversed_by = ?, reversed_at = ?, version = version + 1
                 where id = ?
                """,
                current.get().name(),
                now,
                id);
        audit.record("merge.reversed", AuditTrail.Subject.of("member-merge", id, merge.survivorUnion()));
        actors.forget();
    }

    private void moveBack(UUID id) {
        try {
            boolean numberFree = is("select begin_unmerge(?)", id);
            int missing = followers.stream()
                    .flatMap(follower -> follower.follows().stream())
                    .mapToInt(followed -> sql.first(
                                    "select unfollow_person(?, ?::regclass, ?)",
                                    row -> row.getInt(1),
                                    id,
                                    followed.table(),
                                    followed.key())
                            .orElse(0))
                    .sum();
            if (!numberFree || missing > 0 || !is("select finish_unmerge(?)", id)) {
                throw Problem.of(MembershipProblem.MERGE_BUILT_UPON);
            }
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.MERGE_BUILT_UPON) : failed;
        }
    }

    private boolean is(String select, UUID id) {
        return sql.first(select, row -> row.getBoolean(1), id).orElse(false);
    }
}
