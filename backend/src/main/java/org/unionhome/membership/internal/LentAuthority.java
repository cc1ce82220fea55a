package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;

/** What others lent to the caller, as far as their office still allows it. One statement. */
@ApplicationScoped
class LentAuthority {

    private final Sql sql;

    LentAuthority(Sql sql) {
        this.sql = sql;
    }

    List<Grant> on(LocalDate day) {
        return sql.list("select * from authority_lent(?)", LentAuthority::grant, day).stream()
                .filter(grant -> !grant.permissions().isEmpty())
                .toList();
    }

    private static Grant grant(ResultSet row) throws SQLException {
        Role office = Role.valueOf(row.getString("role"));
        BigDecimal limit = row.getBigDecimal("amount_limit");
        Set<Permission> permissions = DelegationPolicy.stillLent(
                office, Set.of((String[]) row.getArray("permissions").getArray()));
        return new Grant(
                office,
                Sql.id(row, "union_id"),
                Sql.date(row, "until"),
                new Grant.Lent(
                        row.getObject("id", UUID.class),
                        Sql.id(row, "giver_id"),
                        row.getString("giver_name"),
                        permissions,
                        limit == null ? null : new Money(limit)));
    }
}
