package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of examinations and their samples, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class ReviewQueries {

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    ReviewQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The latest first. */
    Slice<ReviewRow> list(@Nullable UUID union, int limit, @Nullable String cursor) {
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.FUNDS_READ, union), "r");
        String list = "reviews|" + union;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                ReviewRow.ALL + " where " + within.text()
                        + " and (?::uuid is null or r.id < ?::uuid) order by r.id desc limit ?",
                ReviewRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    ReviewRow show(UUID id, Permission permission) {
        var found = sql.first(ReviewRow.ALL + " where r.id = ?", ReviewRow::read, id)
                .filter(review -> scope.allows(current.get(), permission, review.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "review.read",
                    AuditTrail.Subject.of("review", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    ReviewRow lock(UUID id) {
        sql.first("select 1 from review where id = ? for update", row -> true, id);
        return show(id, Permission.REVIEW_WORK);
    }

    /** In the order of the seed. */
    Slice<SampleRow> sample(UUID review, int limit, @Nullable String cursor) {
        show(review, Permission.FUNDS_READ);
        String list = "review-sample|" + review;
        List<String> position = cursors.decode(list, cursor);
        var rows = sql.list(
                """
                select * from review_sample where review_id = ? and position > ? order by position limit ?
                """,
                SampleRow::read,
                review,
                position.isEmpty() ? 0 : Integer.parseInt(position.get(0)),
                limit + 1);
        return Slice.of(rows, limit, last -> cursors.encode(list, last.position()));
    }

    List<SampleRow> wholeSample(UUID review) {
        return sql.list("select * from review_sample where review_id = ? order by position", SampleRow::read, review);
    }
}
