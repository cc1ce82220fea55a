package org.unionhome.membership.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.ActorSource;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Ties a sign-in to a person by the member number that the identity provider's administrator entered, and reads her
 * authority from her membership, dated appointments and what others lent her. The first sign-in is remembered: a number given to somebody
 * else later does not move the account.
 */
@ApplicationScoped
@Priority(10)
class MemberActors implements ActorSource {

    private final Sql sql;
    private final Unions unions;
    private final Clock clock;
    private final FirstAdministrators first;
    private final LentAuthority lent;

    MemberActors(Sql sql, Unions unions, Clock clock, FirstAdministrators first, LentAuthority lent) {
        this.sql = sql;
        this.unions = unions;
        this.clock = clock;
        this.first = first;
        this.lent = lent;
    }

    @Override
    public Optional<Actor> resolve(Identity identity) {
        if (identity.client()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        UUID person = accountOf(identity).or(() -> tieAccount(identity)).orElse(null);
        List<Grant> grants = new ArrayList<>(first.grants(identity, today));
        UUID home = person == null ? null : homeOf(person, today).orElse(null);
        if (home != null) {
            grants.add(new Grant(Role.MEMBER, home, null));
        }
        if (person != null) {
            grants.addAll(appointmentsOf(person, today));
            grants.addAll(lent.on(today));
        }
        return Optional.of(new Actor(identity, person, home, lineage(home), List.copyOf(grants), Set.of(), null));
    }

    private Optional<UUID> accountOf(Identity identity) {
        return sql.first(
                "select person_id from account where subject = ?", row -> Sql.id(row, "person_id"), identity.subject());
    }

    private Optional<UUID> tieAccount(Identity identity) {
        if (identity.memberNo() == null) {
            return Optional.empty();
        }
        sql.update(
                """
                insert into account (subject, person_id)
                select ?, person_id from membership where member_no = ? and status <> 'ENDED' and period @> ?::date
                on conflict (subject) do nothing
                """,
                identity.subject(),
                identity.memberNo(),
                LocalDate.now(clock));
        return accountOf(identity);
    }

    private Optional<UUID> homeOf(UUID person, LocalDate today) {
        return sql.first(
                "select union_id from membership where person_id = ? and status = 'ACTIVE' and period @> ?::date",
                row -> Sql.id(row, "union_id"),
                person,
                today);
    }

    private List<Grant> appointmentsOf(UUID person, LocalDate today) {
        return sql.list(
                """
                select role, union_id, upper(period) as until
                  from appointment
                 where person_id = ? and period @> ?::date and not annulled
                """,
                MemberActors::grant,
                person,
                today);
    }

    private List<UUID> lineage(@Nullable UUID home) {
        if (home == null) {
            return List.of();
        }
        var line = new ArrayList<>(unions.find(home).map(UnionInfo::line).orElse(List.of()));
        java.util.Collections.reverse(line);
        return List.copyOf(line);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(Role.valueOf(row.getString("role")), Sql.id(row, "union_id"), Sql.date(row, "until"));
    }
}
