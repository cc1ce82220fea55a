package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.ChairChanges;

/** Reads of a union's certificates, the newest first, each with what is due. */
@ApplicationScoped
class CertificateQueries {

    private static final String OF_UNION =
            """
            select id, number, credit_code, credit_code_reason, issued_by, lower(valid) as since, upper(valid) as until,
                   lower(valid) < max(lower(valid)) over () as renewed, changes_reported_on, version
              from union_certificate
             where union_id = ?
             order by valid desc
            """;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final UnionHistory history;
    private final ChairChanges chairs;
    private final Clock clock;

    CertificateQueries(
            Sql sql, CurrentActor current, Scope scope, UnionHistory history, ChairChanges chairs, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.history = history;
        this.chairs = chairs;
        this.clock = clock;
    }

    /** Three statements, however many certificates there are. */
    List<Shown> of(UUID union) {
        scope.require(current.get(), Permission.UNION_READ, union);
        var chair = chairs.lastChangeOfChair(union);
        var name = history.lastChangeOfName(union);
        LocalDate today = LocalDate.now(clock);
        return sql.list(OF_UNION, Certificate::read, union).stream()
                .map(one -> new Shown(
                        one,
                        CertificatePolicy.alarms(
                                one.from(), one.until(), one.renewed(), one.reportedOn(), chair, name, today)))
                .toList();
    }

    Shown show(UUID union, UUID certificate) {
        return of(union).stream()
                .filter(shown -> shown.certificate().id().equals(certificate))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** A certificate and what is due. */
    record Shown(Certificate certificate, List<CertificatePolicy.Alarm> alarms) {}
}
