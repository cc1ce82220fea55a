package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Actors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** An officer lends some permissions of one office of hers. Whatever was lent to herself is no office of hers. */
@UseCase
@ApplicationScoped
@Transactional
class LendAuthority {

    private final DelegationQueries delegations;
    private final Sql sql;
    private final UnionTree tree;
    private final CurrentActor current;
    private final Actors actors;
    private final AuditTrail audit;
    private final Clock clock;

    LendAuthority(
            DelegationQueries delegations,
            Sql sql,
            UnionTree tree,
            CurrentActor current,
            Actors actors,
            AuditTrail audit,
            Clock clock) {
        this.delegations = delegations;
        this.sql = sql;
        this.tree = tree;
        this.current = current;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, SELF_APPOINTMENT, NOT_A_MEMBER, LENT_ALREADY */
    UUID run(DelegationPolicy.Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        var office = delegations.officeOf(current.get(), wanted.appointment(), today);
        if (!tree.lineOf(wanted.union()).contains(office.union())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        var faults = DelegationPolicy.faults(wanted, office, today);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        if (wanted.taker().equals(current.get().person())) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        UUID id = insert(wanted, office, nameOf(wanted.taker(), office.union(), today));
        audit.record(
                "authority.lent",
                AuditTrail.Subject.of("delegation", id, wanted.union()),
                String.join(" ", wanted.permissions().stream().sorted().toList()));
        actors.forget();
        return id;
    }

    private String nameOf(UUID taker, UUID union, LocalDate today) {
        UUID root = tree.lineOf(union).get(0);
        return sql.list("select member_name_in_root(?, ?, ?)", row -> row.getString(1), taker, root, today).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_A_MEMBER));
    }

    private UUID insert(DelegationPolicy.Wanted wanted, DelegationPolicy.Office office, String takerName) {
        UUID id = Ids.next();
        Actor giver = current.get();
        try {
            sql.update(
                    """
                    insert into delegation (id, root_id, union_id, l1, l2, l3, l4, l5, l6, appointment_id, role,
                                            giver_id, giver_name, taker_id, taker_name, permissions, amount_limit, period, reason,
                                            lent_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?::numeric,
                           daterange(?::date, ?::date), ?, ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    office.appointment(),
                    office.role(),
                    giver.person(),
                    giver.name(),
                    wanted.taker(),
                    takerName,
                    wanted.permissions().stream().distinct().toList(),
                    wanted.amountLimit(),
                    wanted.from(),
                    wanted.to(),
                    wanted.reason(),
                    Instant.now(clock),
                    wanted.union());
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.LENT_ALREADY) : failed;
        }
    }
}
