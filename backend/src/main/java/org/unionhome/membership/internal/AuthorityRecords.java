package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;

/** Offices and loans of one person as far as the caller sees them, and who holds offices. */
@ApplicationScoped
class AuthorityRecords {

    private final Sql sql;

    AuthorityRecords(Sql sql) {
        this.sql = sql;
    }

    /** Offices that cover the union and include the permission, the latest last; those that ended too. */
    List<AuthorityAnswer.Office> offices(UUID person, Permission permission, List<UUID> line) {
        return sql.list(
                """
                select role, union_id, lower(period) as begins, upper(period) as ends, given_by, confirmed_by
                  from appointment
                 where person_id = ? and role = any (?) and union_id = any (?) and not annulled
                 order by upper(period) nulls last, array_position(?::uuid[], union_id)
                """,
                AuthorityRecords::office,
                person,
                rolesWith(permission),
                line,
                line);
    }

    /** Offices of somebody else than the caller that hold on the day. */
    List<Grant> heldBy(UUID person, LocalDate day) {
        return sql.list(
                """
                select role, union_id, upper(period) as ends
                  from appointment
                 where person_id = ? and period @> ?::date and not annulled
                """,
                row -> new Grant(Role.valueOf(row.getString("role")), Sql.id(row, "union_id"), Sql.date(row, "ends")),
                person,
                day);
    }

    /** What was lent to somebody else than the caller, valid on the day. */
    List<Grant> lentTo(UUID person, LocalDate day) {
        return sql
                .list(
                        """
                        select id, role, union_id, permissions, amount_limit, upper(period) as ends, giver_id, giver_name
                          from delegation
                         where taker_id = ? and revoked_at is null and period @> ?::date
                           and office_holds(appointment_id, ?)
                        """,
                        AuthorityRecords::lent,
                        person,
                        day,
                        day)
                .stream()
                .filter(grant -> !grant.permissions().isEmpty())
                .toList();
    }

    /** Nearest first. */
    List<AuthorityAnswer.Holder> holders(List<UUID> line, Permission permission, LocalDate day) {
        return sql.list(
                "select * from office_holders(?, ?, ?)",
                row -> new AuthorityAnswer.Holder(
                        row.getString("name"), Role.valueOf(row.getString("role")), Sql.id(row, "union_id")),
                line,
                rolesWith(permission),
                day);
    }

    Optional<UUID> homeOf(UUID person, LocalDate day) {
        return sql.first(
                "select union_id from membership where person_id = ? and status = 'ACTIVE' and period @> ?::date",
                row -> Sql.id(row, "union_id"),
                person,
                day);
    }

    static Set<Role> rolesWith(Permission permission) {
        var roles = new ArrayList<Role>();
        for (Role role : Role.values()) {
            if (role != Role.MEMBER && role.permissions().contains(permission)) {
                roles.add(role);
            }
        }
        return Set.copyOf(roles);
    }

    private static AuthorityAnswer.Office office(ResultSet row) throws SQLException {
        return new AuthorityAnswer.Office(
                Role.valueOf(row.getString("role")),
                Sql.id(row, "union_id"),
                row.getDate("begins").toLocalDate(),
                Sql.date(row, "ends"),
                row.getString("given_by"),
                row.getString("confirmed_by"));
    }

    private static Grant lent(ResultSet row) throws SQLException {
        Role office = Role.valueOf(row.getString("role"));
        BigDecimal limit = row.getBigDecimal("amount_limit");
        var permissions = DelegationPolicy.stillLent(
                office, Set.of((String[]) row.getArray("permissions").getArray()));
        return new Grant(
                office,
                Sql.id(row, "union_id"),
                Sql.date(row, "ends"),
                new Grant.Lent(
                        Sql.id(row, "id"),
                        Sql.id(row, "giver_id"),
                        row.getString("giver_name"),
                        permissions,
                        limit == null ? null : new Money(limit)));
    }
}
