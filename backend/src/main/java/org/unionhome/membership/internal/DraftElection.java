package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.internal.ElectionRow.Type;
import org.unionhome.organization.Unions;

/** Prepares an election. */
@UseCase
@ApplicationScoped
@Transactional
class DraftElection {

    private final Sql sql;
    private final Unions unions;
    private final CurrentActor current;
    private final Scope scope;
    private final CommitteeQueries committees;
    private final CommitteeJudge judge;
    private final AuditTrail audit;
    private final Clock clock;

    DraftElection(
            Sql sql,
            Unions unions,
            CurrentActor current,
            Scope scope,
            CommitteeQueries committees,
            CommitteeJudge judge,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.current = current;
        this.scope = scope;
        this.committees = committees;
        this.judge = judge;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, POLICY_BLOCKED */
    UUID run(Wanted wanted) {
        scope.require(current.get(), Permission.COMMITTEE_WRITE, wanted.union());
        unions.requireLiving(wanted.union());
        switch (wanted.type()) {
            case REGULAR -> requireTerm(wanted);
            case BY_ELECTION -> requireVacancy(wanted);
            case REMOVAL, RUNOFF -> requireSeat(wanted);
        }
        UUID id = insert(wanted);
        audit.record(
                "election.drafted",
                AuditTrail.Subject.of("election", id, wanted.union()),
                wanted.type().name());
        return id;
    }

    private void requireTerm(Wanted wanted) {
        given("/termNo", wanted.termNo());
        int years = given("/years", wanted.years());
        given("/takesOfficeOn", wanted.takesOfficeOn());
        judge.require(wanted.union(), new CommitteePolicy.Plan(wanted.kind(), years, wanted.seats()));
    }

    private void requireVacancy(Wanted wanted) {
        LocalDate from = given("/takesOfficeOn", wanted.takesOfficeOn());
        var seated = committee(wanted);
        if (!seated.committee().holdsOn(from)) {
            throw Problem.ofFault("/takesOfficeOn", "OUTSIDE_TERM");
        }
        boolean plain = "MEMBER".equals(wanted.post());
        if (wanted.seats() > (plain ? seated.vacancies(from) : 1)) {
            throw Problem.ofFault("/seats", "MORE_THAN_VACANT", plain ? seated.vacancies(from) : 1);
        }
    }

    private void requireSeat(Wanted wanted) {
        UUID seat = given("/seatId", wanted.seat());
        var seated = committee(wanted);
        if (seated.seat(seat).endReason() != null) {
            throw Problem.ofFault("/seatId", "SEAT_ENDED");
        }
    }

    private CommitteeRow.Seated committee(Wanted wanted) {
        var seated = committees.show(given("/committeeId", wanted.committee()));
        if (!seated.committee().union().equals(wanted.union())
                || seated.committee().kind() != wanted.kind()) {
            throw Problem.ofFault("/committeeId", "OTHER_COMMITTEE");
        }
        return seated;
    }

    private static <T> T given(String pointer, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> Problem.ofFault(pointer, "REQUIRED"));
    }

    private UUID insert(Wanted wanted) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into election (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, type, mode, status, post,
                                      seats, committee_id, seat_id, term_no, years, takes_office_on, electorate_on,
                                      drafted_by, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, 'DRAFT', ?,
                       ?, ?::uuid, ?::uuid, ?::smallint, ?::smallint, ?::date, ?::date, ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                wanted.kind(),
                wanted.type(),
                wanted.paper() ? "PAPER" : "ONLINE",
                wanted.post(),
                wanted.type() == Type.REMOVAL ? 1 : wanted.seats(),
                wanted.committee(),
                wanted.seat(),
                wanted.termNo(),
                wanted.years(),
                wanted.takesOfficeOn(),
                wanted.electorateOn(),
                current.get().identity().subject(),
                Instant.now(clock),
                wanted.union());
        return id;
    }

    /** An election as somebody prepares it. */
    record Wanted(
            UUID union,
            CommitteeKind kind,
            Type type,
            boolean paper,
            String post,
            int seats,
            @Nullable UUID committee,
            @Nullable UUID seat,
            @Nullable Integer termNo,
            @Nullable Integer years,
            @Nullable LocalDate takesOfficeOn,
            LocalDate electorateOn) {}
}
