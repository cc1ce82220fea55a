package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.organization.Headcount;
import org.unionhome.organization.UnionInfo;

/** What other features may ask of membership. */
@ApplicationScoped
class MembersDoor implements Members, Headcount {

    private final MemberQueries queries;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Clock clock;

    MembersDoor(MemberQueries queries, Sql sql, CurrentActor current, Scope scope, Clock clock) {
        this.queries = queries;
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public MemberInfo require(UUID person, Permission permission) {
        return info(queries.show(person, permission));
    }

    @Override
    public Optional<MemberInfo> find(UUID person) {
        return Optional.ofNullable(findAll(List.of(person)).get(person));
    }

    @Override
    public UUID unionOn(MemberInfo member, LocalDate day) {
        LocalDate since = member.since();
        return since != null && !day.isBefore(since)
                ? member.union()
                : sql
                        .list(
                                "select membership_union_on(?, ?::date) as union_id",
                                row -> Optional.ofNullable(row.getObject("union_id", UUID.class)),
                                member.id(),
                                day)
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(member.union());
    }

    @Override
    public Map<UUID, MemberInfo> findAll(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select distinct on (p.id) p.id, p.name, p.birth_date, m.member_no, m.union_id, m.status, m.act
                          from person p
                          join membership m on m.person_id = p.id
                         where p.id = any (?)
                         order by p.id, m.period desc
                        """,
                        MembersDoor::named,
                        persons)
                .stream()
                .collect(Collectors.toMap(MemberInfo::id, Function.identity()));
    }

    @Override
    public int activeMembers(UnionInfo union) {
        return sql.first(
                        "select count(*) from membership where l" + union.level()
                                + " = ? and status = 'ACTIVE' and period @> ?::date",
                        row -> row.getInt(1),
                        union.id(),
                        LocalDate.now(clock))
                .orElse(0);
    }

    @Override
    public int activeMembersOn(UnionInfo union, LocalDate day) {
        return sql.first(
                        """
                        select count(*) from membership
                         where l%d = ? and status = 'ACTIVE' and period @> ?::date
                        """
                                .formatted(union.level()),
                        row -> row.getInt(1),
                        union.id(),
                        day)
                .orElse(0);
    }

    @Override
    public Map<UUID, Integer> activeMembersDirectly(Collection<UUID> unions, LocalDate day) {
        return sql
                .list(
                        """
                        select union_id, count(*) as members from membership
                         where union_id = any (?::uuid[]) and status = 'ACTIVE' and period @> ?::date
                         group by union_id
                        """,
                        row -> Map.entry(Sql.id(row, "union_id"), row.getInt("members")),
                        unions,
                        day)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Birthday> birthdays(
            Permission permission, LocalDate from, LocalDate to, @Nullable BirthdaySeen after, int limit) {
        var subtrees = scope.subtrees(current.get(), permission, null);
        if (subtrees.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<@Nullable Object>(List.of(from, to, LocalDate.now(clock)));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        String scoped = subtrees.stream()
                .map(subtree -> "m." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        String position = "";
        if (after != null) {
            position = " and (d.day, p.id) > (?::date, ?::uuid)";
            values.add(after.day());
            values.add(after.person());
        }
        values.add(limit);
        return sql.list(
                BIRTHDAYS.formatted(scoped, position),
                row -> new Birthday(named(row), row.getDate("day").toLocalDate()),
                values.toArray());
    }

    @Override
    public List<Born> born(
            Permission permission, Sex sex, LocalDate from, LocalDate to, @Nullable BirthdaySeen after, int limit) {
        var subtrees = scope.subtrees(current.get(), permission, null);
        if (subtrees.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<@Nullable Object>(List.of(LocalDate.now(clock), sex, from, to));
        subtrees.forEach(subtree -> values.add(subtree.top()));
        String scoped = subtrees.stream()
                .map(subtree -> "m." + subtree.column() + " = ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        String position = "";
        if (after != null) {
            position = " and (p.birth_date, p.id) > (?::date, ?::uuid)";
            values.add(after.day());
            values.add(after.person());
        }
        values.add(limit);
        return sql.list(BORN.formatted(scoped, position), MembersDoor::born, values.toArray());
    }

    @Override
    public Map<UUID, Born> bornOf(Collection<UUID> persons) {
        return sql
                .list(
                        """
                        select distinct on (p.id) p.id, p.name, m.member_no, m.union_id, m.status, m.act, p.birth_date,
                               p.sex, p.post_category
                          from person p
                          join membership m on m.person_id = p.id
                         where p.id = any (?::uuid[]) and p.sex is not null and p.birth_date is not null
                         order by p.id, m.period desc
                        """,
                        MembersDoor::born,
                        persons)
                .stream()
                .collect(Collectors.toMap(born -> born.member().id(), Function.identity()));
    }

    private static Born born(ResultSet row) throws SQLException {
        String post = row.getString("post_category");
        return new Born(
                named(row),
                row.getDate("birth_date").toLocalDate(),
                Sex.valueOf(row.getString("sex")),
                post == null ? null : Post.valueOf(post));
    }

    private static final String BORN =
            """
            select p.id, p.name, m.member_no, m.union_id, m.status, m.act, p.birth_date,
                   p.sex, p.post_category
              from person p
              join membership m on m.person_id = p.id and m.status = 'ACTIVE' and m.period @> ?::date
             where p.sex = ? and p.birth_date >= ? and p.birth_date < ? and %s%s
             order by p.birth_date, p.id
             limit ?
            """;

    private static MemberInfo named(ResultSet row) throws SQLException {
        return new MemberInfo(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("member_no"),
                Sql.id(row, "union_id"),
                row.getString("status"),
                Sql.date(row, "birth_date"),
                row.getString("act").equals(StandingAct.DIE.name()),
                null);
    }

    /** One index probe per day of the window; who was born on 29 February is found on the 28th in other years. */
    private static final String BIRTHDAYS =
            """
            with days as (
                select g::date as day, extract(month from g) * 100 + extract(day from g) as md
                  from generate_series(?::date, ?::date - 1, interval '1 day') g),
            asked as (
                select day, md from days
                union all
                select day, 229 from days
                 where md = 228 and extract(month from day + 1) = 3)
            select p.id, p.name, m.member_no, m.union_id, m.status, m.act, p.birth_date, d.day
              from asked d
              join person p on p.birth_md = d.md
              join membership m on m.person_id = p.id and m.status = 'ACTIVE' and m.period @> ?::date
             where %s%s
             order by d.day, p.id
             limit ?
            """;

    private static MemberInfo info(MemberQueries.Full member) {
        return new MemberInfo(
                member.id(),
                member.name(),
                member.memberNo(),
                member.union(),
                member.status(),
                member.birthDate(),
                member.deceased(),
                member.since());
    }
}
