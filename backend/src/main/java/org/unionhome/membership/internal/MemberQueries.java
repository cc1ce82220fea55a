package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;

/** Reads of members, within scope and by keyset: each page is one statement, whatever the size of the roster. */
@ApplicationScoped
class MemberQueries {

    private static final String FULL =
            """
            select p.id, m.member_no, m.employee_no, p.name, p.sex, p.birth_date, p.id_number, p.phone,
                   m.union_id, m.status, m.post, lower(m.period) as joined_on,
                   p.version + m.version as version, greatest(p.updated_at, m.updated_at) as updated_at
              from membership m
              join person p on p.id = m.person_id
             where m.person_id = ?
             order by m.period desc
             limit 1
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    MemberQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** One statement. */
    Slice<Listed> list(@Nullable UUID union, String status, @Nullable String q, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.MEMBER_READ, union);
        String list = "members|" + union + "|" + status + "|" + q;
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var page = new MemberPageSql(subtrees, status, after, limit + 1);
        String text = q == null ? page.everybody() : page.matching(q);
        List<Listed> rows = sql.list(text, MemberQueries::listed, page.values());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /** One statement. Out of scope is not found, and the attempt leaves a line. */
    Full show(UUID person, Permission permission) {
        var found = sql.first(FULL, MemberQueries::full, person)
                .filter(member -> scope.allows(current.get(), permission, member.union()));
        if (found.isEmpty()) {
            audit.refused(
                    "member.read",
                    AuditTrail.Subject.of("member", person, current.get().home()),
                    ProblemCode.NOT_FOUND);
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return found.get();
    }

    /** The caller's own record. */
    java.util.Optional<Full> own(UUID person) {
        return sql.first(FULL, MemberQueries::full, person);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                Sql.id(row, "id"),
                row.getString("member_no"),
                row.getString("name"),
                row.getString("sex"),
                Sql.id(row, "union_id"),
                row.getString("status"),
                row.getString("post"),
                row.getObject("joined_on", LocalDate.class));
    }

    private static Full full(ResultSet row) throws SQLException {
        return new Full(
                Sql.id(row, "id"),
                row.getString("member_no"),
                row.getString("employee_no"),
                row.getString("name"),
                row.getString("sex"),
                Sql.date(row, "birth_date"),
                row.getBytes("id_number"),
                row.getBytes("phone"),
                Sql.id(row, "union_id"),
                row.getString("status"),
                row.getString("post"),
                row.getObject("joined_on", LocalDate.class),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    record Listed(
            UUID id,
            String memberNo,
            String name,
            @Nullable String sex,
            UUID union,
            String status,
            @Nullable String post,
            LocalDate joinedOn) {}

    /** With the encrypted values as stored. */
    record Full(
            UUID id,
            String memberNo,
            @Nullable String employeeNo,
            String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            byte @Nullable [] idNumber,
            byte @Nullable [] phone,
            UUID union,
            String status,
            @Nullable String post,
            LocalDate joinedOn,
            int version,
            Instant updatedAt) {}
}
