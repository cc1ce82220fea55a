package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of cases, within scope and by keyset: each page is one statement. */
@ApplicationScoped
class AidCaseQueries {

    private static final String ALL = "select c.* from aid_case c where ";
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    AidCaseQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** The oldest first: who waits longest stands at the top. */
    Slice<AidCaseRow> queue(@Nullable UUID union, @Nullable AidStatus status, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.AID_READ, union);
        String list = "aid-cases|" + union + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var values = new ArrayList<@Nullable Object>(
                subtrees.stream().map(Scope.Subtree::top).toList());
        String wanted = status == null ? null : status.name();
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        values.add(wanted);
        values.add(wanted);
        values.add(after);
        values.add(after);
        values.add(limit + 1);
        String whose = subtrees.stream()
                .map(subtree -> "c." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        var rows = sql.list(
                ALL + whose
                        + """
                         and c.status <> 'DRAFT' and (?::text is null or c.status = ?)
                         and (?::uuid is null or c.id > ?::uuid)
                        order by c.id limit ?
                        """,
                AidCaseRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** Out of scope it does not exist, and the attempt leaves a line. */
    AidCaseRow show(UUID id) {
        var found = sql.first(ALL + "c.id = ? and c.status <> 'DRAFT'", AidCaseRow::read, id)
                .filter(row -> scope.allows(current.get(), Permission.AID_READ, row.union())
                        || scope.allows(current.get(), Permission.AID_WORK, row.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "aid.read",
                    AuditTrail.Subject.of("aid-case", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The same, held until the transaction ends. */
    AidCaseRow lock(UUID id) {
        sql.first("select 1 from aid_case where id = ? for update", row -> true, id);
        return show(id);
    }

    /** The caller's own, the latest first. */
    List<AidCaseRow> mine() {
        return sql.list(
                ALL + "c.person_id = ? order by c.id desc limit 100",
                AidCaseRow::read,
                current.get().person());
    }

    AidCaseRow own(UUID id) {
        return sql.first(
                        ALL + "c.id = ? and c.person_id = ?",
                        AidCaseRow::read,
                        id,
                        current.get().person())
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    AidCaseRow lockOwn(UUID id) {
        sql.first("select 1 from aid_case where id = ? for update", row -> true, id);
        return own(id);
    }

    /** A document handed in with a case, without its content. */
    record Evidence(UUID id, String mediaType, int bytes, @Nullable String addedBy) {}

    List<Evidence> evidence(UUID id) {
        return sql.list(
                "select id, media_type, bytes, added_by from aid_evidence where case_id = ? order by id",
                row -> new Evidence(
                        Sql.id(row, "id"), row.getString("media_type"), row.getInt("bytes"), row.getString("added_by")),
                id);
    }

    byte[] content(UUID caseId, UUID evidence) {
        return sql.first(
                        "select content from aid_evidence where id = ? and case_id = ?",
                        row -> row.getBytes("content"),
                        evidence,
                        caseId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Other cases of the same person, the latest first: her history beside the case that is decided. */
    List<AidCaseRow> history(AidCaseRow of) {
        return sql.list(
                ALL + "c.person_id = ? and c.id <> ? and c.status <> 'DRAFT' order by c.id desc limit 5",
                AidCaseRow::read,
                of.person(),
                of.id());
    }
}
