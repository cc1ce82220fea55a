package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Requests to correct a file: the member's own, and those of members whom the caller's offices reach today. */
@ApplicationScoped
class ProfileRequestQueries {

    private static final int MOST_OF_ONES_OWN = 50;
    private static final String LIST =
            """
            select r.id, r.person_id, p.name, m.member_no, m.union_id, r.status, r.asked_at,
                   array(select i.field from profile_request_item i where i.request_id = r.id order by i.field) as fields
              from profile_request r
              join membership m on m.person_id = r.person_id and coalesce(m.period @> ?::date, false)
              join person p on p.id = r.person_id
             where (%s) and (?::text is null or r.status = ?::text) and (?::uuid is null or r.id < ?::uuid)
             order by r.id desc
             limit ?
            """;
    private final ProfileRequestRows rows;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final Clock clock;

    ProfileRequestQueries(
            ProfileRequestRows rows,
            Sql sql,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's own, the latest first. */
    List<ProfileRequest> mine() {
        return rows.where(
                "r.person_id = ? order by r.id desc limit " + MOST_OF_ONES_OWN,
                current.get().person());
    }

    ProfileRequest own(UUID id) {
        return own(id, "").orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** The same; while it waits it is held still until the transaction ends. */
    ProfileRequest holdOwn(UUID id) {
        return own(id, " for update of r").orElseGet(() -> own(id));
    }

    /** A closed one can be read and not be held: the database lets nobody change it any more. */
    private Optional<ProfileRequest> own(UUID id, String lock) {
        return rows
                .where("r.id = ? and r.person_id = ?" + lock, id, current.get().person())
                .stream()
                .findFirst();
    }

    /** One statement, the latest first. */
    Slice<Listed> list(@Nullable UUID union, @Nullable String status, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.MEMBER_WRITE, union);
        String list = "profile-requests|" + union + "|" + status;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        String scoped = subtrees.stream()
                .map(subtree -> "m." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or "));
        var values = new ArrayList<@Nullable Object>();
        values.add(LocalDate.now(clock));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        values.add(status);
        values.add(status);
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var found = sql.list(LIST.formatted(scoped), ProfileRequestQueries::listed, values.toArray());
        return Slice.of(found, limit, last -> cursors.encode(list, last.id()));
    }

    /** In scope, or it does not exist and the attempt leaves a line. */
    ProfileRequest show(UUID id, Permission permission) {
        return inScope(id, permission, "");
    }

    /** The same, held still until the transaction ends. */
    ProfileRequest hold(UUID id) {
        return inScope(id, Permission.MEMBER_WRITE, " for update of r");
    }

    private ProfileRequest inScope(UUID id, Permission permission, String lock) {
        Optional<ProfileRequest> found = rows.where("r.id = ?" + lock, id).stream()
                .findFirst()
                .filter(request -> scope.allows(current.get(), permission, request.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "profile-request.read",
                    AuditTrail.Subject.of("profile-request", id, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The content of a document as it is kept. @throws Problem NOT_FOUND */
    byte[] evidence(UUID request, UUID evidence) {
        return sql.first(
                        "select content from profile_evidence where id = ? and request_id = ?",
                        row -> row.getBytes(1),
                        evidence,
                        request)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                row.getString("member_no"),
                Sql.id(row, "union_id"),
                ProfileRequest.Status.valueOf(row.getString("status")),
                row.getTimestamp("asked_at").toInstant(),
                List.of((String[]) row.getArray("fields").getArray()).stream()
                        .map(ProfileField::valueOf)
                        .toList());
    }

    /** A request as listed: which fields, but not what they say. */
    record Listed(
            UUID id,
            UUID person,
            String name,
            String memberNo,
            UUID union,
            ProfileRequest.Status status,
            Instant askedAt,
            List<ProfileField> fields) {}
}
