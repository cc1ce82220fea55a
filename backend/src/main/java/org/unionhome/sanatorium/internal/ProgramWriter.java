package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Policies;

/** Checks what a programme says and writes it, with where it may go and the bases it may use. */
@ApplicationScoped
class ProgramWriter {

    private final Sql sql;
    private final Policies policies;
    private final BaseQueries bases;
    private final StoredDecision decisions;
    private final SanatoriumMapper mapper;
    private final CurrentActor current;
    private final Clock clock;

    ProgramWriter(
            Sql sql,
            Policies policies,
            BaseQueries bases,
            StoredDecision decisions,
            SanatoriumMapper mapper,
            CurrentActor current,
            Clock clock) {
        this.sql = sql;
        this.policies = policies;
        this.bases = bases;
        this.decisions = decisions;
        this.mapper = mapper;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Problem INVALID_INPUT, POLICY_BLOCKED with the money that may pay */
    Decision judged(UUID union, ProgramContent content) {
        List<FieldFault> faults = ProgramPolicy.faults(content, bases.offeredIn(union));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        Decision decision =
                SourcePolicy.judge(policies.stackIn(union, content.begins()).entitlement(), content.source());
        if (decision.blocks()) {
            throw mapper.refusal(decision);
        }
        return decision;
    }

    UUID insert(UUID union, ProgramContent content, Decision decision) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sanatorium_program (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, audience, first_year,
                                                years, first_month, last_month, source, forms, province, places, return_on,
                                                decision, status, drafted_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?,
                       ?::date, ?::jsonb, 'DRAFT', ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                content.name(),
                content.audience(),
                content.firstYear(),
                content.years(),
                content.firstMonth(),
                content.lastMonth(),
                content.source(),
                content.forms(),
                content.province(),
                content.places(),
                content.returnOn(),
                decisions.write(decision),
                current.get().identity().subject(),
                Instant.now(clock),
                union);
        insertPlaces(id, content);
        return id;
    }

    void replace(UUID id, ProgramContent content, Decision decision) {
        sql.update(
                """
                update sanatorium_program
                   set name = ?, audience = ?, first_year = ?, years = ?, first_month = ?, last_month = ?, source = ?,
                       forms = ?::text[], province = ?, places = ?, return_on = ?::date, decision = ?::jsonb,
                       version = version + 1, updated_at = ?
                 where id = ?
                """,
                content.name(),
                content.audience(),
                content.firstYear(),
                content.years(),
                content.firstMonth(),
                content.lastMonth(),
                content.source(),
                content.forms(),
                content.province(),
                content.places(),
                content.returnOn(),
                decisions.write(decision),
                Instant.now(clock),
                id);
        sql.update("delete from sanatorium_destination where program_id = ?", id);
        sql.update("delete from sanatorium_program_base where program_id = ?", id);
        insertPlaces(id, content);
    }

    private void insertPlaces(UUID id, ProgramContent content) {
        sql.batch(
                "insert into sanatorium_destination (program_id, division, name, supported_region) values (?, ?, ?, ?)",
                content.destinations().stream()
                        .map(to -> new Object[] {id, to.division(), to.name(), to.supportedRegion()})
                        .toList());
        sql.batch(
                "insert into sanatorium_program_base (program_id, base_id) values (?, ?)",
                content.bases().stream()
                        .distinct()
                        .map(base -> new Object[] {id, base})
                        .toList());
    }
}
