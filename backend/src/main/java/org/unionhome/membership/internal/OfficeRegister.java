package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.organization.Unions;

/** Enters offices, and knows for whom and where one can be entered. The database keeps the three administrators apart. */
@ApplicationScoped
class OfficeRegister {

    private static final String KEPT_APART = "three_administrators_apart";
    private final Sql sql;
    private final CurrentActor current;
    private final MemberQueries members;
    private final Unions unions;
    private final Actors actors;

    OfficeRegister(Sql sql, CurrentActor current, MemberQueries members, Unions unions, Actors actors) {
        this.sql = sql;
        this.current = current;
        this.members = members;
        this.unions = unions;
        this.actors = actors;
    }

    /** @throws Problem NOT_FOUND, NOT_A_MEMBER, SELF_APPOINTMENT, INVALID_PERIOD, UNION_DISSOLVED */
    void requirePossible(Wanted wanted, Permission permission) {
        var member = members.show(wanted.person(), permission);
        if (!"ACTIVE".equals(member.status()) || member.deceased()) {
            throw Problem.of(ProblemCode.NOT_A_MEMBER);
        }
        if (wanted.person().equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        if (wanted.to() != null && !wanted.to().isAfter(wanted.from())) {
            throw Problem.of(MembershipProblem.INVALID_PERIOD);
        }
        unions.requireLiving(wanted.union());
    }

    /**
     * @param confirmedBy the second person, for the three administrators
     * @throws Problem OFFICES_KEPT_APART, APPOINTMENT_OVERLAPS
     */
    UUID enter(Wanted wanted, String givenBy, @Nullable String confirmedBy) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into appointment (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6, role, period,
                                             given_by, confirmed_by)
                    select ?, ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, daterange(?::date, ?::date),
                           ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    wanted.person(),
                    wanted.role(),
                    wanted.from(),
                    wanted.to(),
                    givenBy,
                    confirmedBy,
                    wanted.union());
            actors.forget();
            return id;
        } catch (SqlFailed failed) {
            throw refusal(failed);
        }
    }

    private static RuntimeException refusal(SqlFailed failed) {
        if (SqlFailed.breaks(failed, KEPT_APART)) {
            return Problem.of(MembershipProblem.OFFICES_KEPT_APART);
        }
        return SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.APPOINTMENT_OVERLAPS) : failed;
    }

    /** Whether she holds another of the three for part of that time. */
    boolean holdsAnother(Wanted wanted) {
        return sql.first(
                        """
                        select 1 from appointment
                         where person_id = ? and apart and not annulled and role <> ? and role = any (?)
                           and period && daterange(?::date, ?::date)
                        """,
                        row -> true,
                        wanted.person(),
                        wanted.role(),
                        Role.keptApart(),
                        wanted.from(),
                        wanted.to())
                .isPresent();
    }

    /** @param to first day on which it no longer holds */
    record Wanted(UUID person, UUID union, Role role, LocalDate from, @Nullable LocalDate to) {}
}
