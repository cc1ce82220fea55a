package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import org.unionhome.kernel.UnionTree;

/** Reads of members, within scope and by keyset: each page is one statement, whatever the size of the roster. */
@ApplicationScoped
class MemberQueries {

    private static final String FULL =
            """
            select p.id, m.member_no, m.employee_no, p.name, p.sex, p.birth_date, p.id_number, p.phone,
                   m.union_id, m.status, m.post, m.act, coalesce(m.admitted_on, lower(m.period)) as joined_on,
                   m.form, m.through, m.agency_has_union, m.works_at,
                   p.version + m.version as version, greatest(p.updated_at, m.updated_at) as updated_at
              from membership m
              join person p on p.id = m.person_id
             where m.person_id = ? and m.period @> ?::date
             order by m.period desc
             limit 1
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;
    private final SearchedSecret secret;
    private final UnionTree tree;
    private final Clock clock;

    MemberQueries(
            Sql sql,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit,
            SearchedSecret secret,
            UnionTree tree,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.secret = secret;
        this.tree = tree;
        this.clock = clock;
    }

    /** One statement. Who is listed is decided by the standing on the day asked for; names are those of today. */
    Slice<Listed> list(Asked asked, int limit, @Nullable String cursor) {
        return list(asked, subtrees -> MemberMatch.of(String.valueOf(asked.q())), limit, cursor);
    }

    /** The same, which also finds identity numbers, phones and their last four digits by blind index. */
    Slice<Listed> search(Asked asked, int limit, @Nullable String cursor) {
        String text = String.valueOf(asked.q());
        return list(
                asked,
                subtrees -> {
                    var ways = new ArrayList<>(MemberMatch.of(text));
                    roots(subtrees).forEach(root -> ways.addAll(secret.matches(text, root)));
                    return ways;
                },
                limit,
                cursor);
    }

    private Set<UUID> roots(List<Scope.Subtree> subtrees) {
        return subtrees.stream()
                .map(subtree -> tree.lineOf(subtree.top()).get(0))
                .collect(Collectors.toSet());
    }

    private Slice<Listed> list(
            Asked asked, Function<List<Scope.Subtree>, List<MemberMatch>> matches, int limit, @Nullable String cursor) {
        var subtrees = scope.subtrees(current.get(), Permission.MEMBER_READ, asked.union());
        String list = "members|" + asked.union() + "|" + asked.status() + "|" + asked.asOf() + "|" + asked.q();
        List<String> position = cursors.decode(list, cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        LocalDate day = asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
        var page = new MemberPageSql(subtrees, asked.status(), day, after, limit + 1);
        String text = asked.q() == null ? page.everybody() : page.matching(matches.apply(subtrees));
        List<Listed> rows = sql.list(text, MemberQueries::listed, page.values());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    /**
     * One statement. Out of scope is not found, and the attempt leaves a line; so is whoever was transferred away: what
     * she is now is her new union's matter.
     */
    Full show(UUID person, Permission permission) {
        var found = sql.first(FULL, MemberQueries::full, person, LocalDate.now(clock))
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
        return sql.first(FULL, MemberQueries::full, person, LocalDate.now(clock));
    }

    static Listed listed(ResultSet row) throws SQLException {
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
                StandingRows.employment(row),
                row.getString("act").equals(StandingAct.DIE.name()),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    /**
     * What is listed.
     *
     * @param union absent for everything in the caller's scope
     * @param asOf absent for today
     */
    record Asked(@Nullable UUID union, String status, @Nullable LocalDate asOf, @Nullable String q) {}

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
            Employment employment,
            boolean deceased,
            int version,
            Instant updatedAt) {}
}
