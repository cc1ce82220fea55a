package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
                   m.union_id, m.status, m.post, p.post_category, m.act,
                   coalesce(m.admitted_on, lower(m.period)) as joined_on, lower(m.period) as since,
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
    private final SearchedSubtrees searched;
    private final Clock clock;

    MemberQueries(
            Sql sql,
            CurrentActor current,
            Scope scope,
            Cursors cursors,
            AuditTrail audit,
            SearchedSecret secret,
            SearchedSubtrees searched,
            Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.secret = secret;
        this.searched = searched;
        this.clock = clock;
    }

    /**
     * By person, and what is searched for by how well it matches; one statement. Who is listed is decided by the standing
     * on the day asked for; names are those of today.
     */
    Slice<Listed> list(Asked asked, int limit, @Nullable String cursor) {
        String text = asked.q();
        return text == null
                ? everybody(asked, limit, cursor)
                : matching(asked, subtrees -> MemberMatch.of(text), limit, cursor);
    }

    /** The same, which also finds identity numbers, phones and their last four digits by blind index. */
    Slice<Listed> search(Asked asked, int limit, @Nullable String cursor) {
        String text = String.valueOf(asked.q());
        return matching(
                asked,
                subtrees -> {
                    var ways = new ArrayList<>(MemberMatch.of(text));
                    subtrees.stream()
                            .map(SearchedSubtree::root)
                            .distinct()
                            .forEach(root -> ways.addAll(secret.matches(text, root)));
                    return ways;
                },
                limit,
                cursor);
    }

    private Slice<Listed> everybody(Asked asked, int limit, @Nullable String cursor) {
        var subtrees = subtrees(asked);
        List<String> position = cursors.decode(asked.list(), cursor);
        UUID after = position.isEmpty() ? null : UUID.fromString(position.get(0));
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var page = new MemberPageSql(asked.status(), day(asked), limit + 1);
        List<Listed> rows = sql.list(page.everybody(subtrees, after), MemberQueries::listed, page.values());
        return Slice.of(rows, limit, last -> cursors.encode(asked.list(), last.id()));
    }

    private Slice<Listed> matching(
            Asked asked, Function<List<SearchedSubtree>, List<MemberMatch>> ways, int limit, @Nullable String cursor) {
        var subtrees = searched.of(subtrees(asked));
        List<String> position = cursors.decode(asked.list(), cursor);
        MemberPosition after = position.isEmpty() ? null : MemberPosition.of(position);
        if (subtrees.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var page = new MemberPageSql(asked.status(), day(asked), limit + 1);
        String text = page.matching(subtrees, ways.apply(subtrees), after);
        List<Found> rows = sql.list(text, row -> new Found(row.getInt("way"), listed(row)), page.values());
        var found = Slice.of(
                rows,
                limit,
                last -> cursors.encode(
                        asked.list(),
                        new MemberPosition(last.way(), last.member().id()).written()));
        return new Slice<>(found.map(Found::member), found.next());
    }

    private LocalDate day(Asked asked) {
        return asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
    }

    /** As of an earlier day with the unions where they stood then: their members of that day carry that path. */
    private List<Scope.Subtree> subtrees(Asked asked) {
        return asked.asOf() == null
                ? scope.subtrees(current.get(), Permission.MEMBER_READ, asked.union())
                : scope.subtreesOn(current.get(), Permission.MEMBER_READ, asked.union(), asked.asOf());
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
                row.getString("post_category"),
                row.getObject("joined_on", LocalDate.class),
                StandingRows.employment(row),
                row.getString("act").equals(StandingAct.DIE.name()),
                Sql.date(row, "since"),
                row.getInt("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    /**
     * What is listed.
     *
     * @param union absent for everything in the caller's scope
     * @param asOf absent for today
     */
    record Asked(@Nullable UUID union, String status, @Nullable LocalDate asOf, @Nullable String q) {

        /** The list with all its filters, as cursors are bound to it. */
        String list() {
            return "members|" + union + "|" + status + "|" + asOf + "|" + q;
        }
    }

    private record Found(int way, Listed member) {}

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
            @Nullable String postCategory,
            LocalDate joinedOn,
            Employment employment,
            boolean deceased,
            @Nullable LocalDate since,
            int version,
            Instant updatedAt) {}
}
