package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.Sql;

/** Refunds of enrolments, as far as row-level security shows them. */
@ApplicationScoped
class Refunds {

    private final Sql sql;

    Refunds(Sql sql) {
        this.sql = sql;
    }

    /** The latest of each enrolment, in one statement; none is asked for where nothing goes back. */
    Map<UUID, Refund> of(List<Enrollment> enrollments) {
        List<UUID> ids = enrollments.stream()
                .filter(enrollment -> !"ENROLLED".equals(enrollment.status()))
                .map(Enrollment::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                Refund.ALL
                                        + """
                                         f.id in (select distinct on (l.enrollment_id) l.id
                                                    from welfare_refund l
                                                   where l.enrollment_id = any (?::uuid[])
                                                   order by l.enrollment_id, l.id desc)
                                        """,
                                Refund::read,
                                ids)
                        .stream()
                        .collect(Collectors.toMap(Refund::enrollment, Function.identity()));
    }

    /** The one that waits for its decision or payment, or was paid. */
    Optional<Refund> standing(UUID enrollment) {
        return sql.first(Refund.ALL + "f.enrollment_id = ? and f.status <> 'REJECTED'", Refund::read, enrollment);
    }
}
