package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.Sql;

/**
 * Fingerprints of the unions that a reorganisation names: of what moves with all that stands below, of where it moves
 * the union itself.
 */
@ApplicationScoped
class TreeFingerprints {

    private static final String OF =
            """
            select x.id, x.name, x.parent_id, x.status = 'DISSOLVED' as dissolved,
                   md5(string_agg(s.id || ':' || s.version, ',' order by s.id)) as inside
              from union_node x
              join union_node s
                on s.root_id = x.root_id
               and (s.id = x.id or (x.id = any (?::uuid[]) and x.id in (s.l1, s.l2, s.l3, s.l4, s.l5, s.l6)))
             where x.id = any (?::uuid[])
             group by x.id
            """;
    private final Sql sql;

    TreeFingerprints(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Fingerprint> of(Collection<UUID> moving, Collection<UUID> named) {
        return sql
                .list(
                        OF,
                        row -> Map.entry(
                                Sql.id(row, "id"),
                                new Fingerprint(
                                        row.getString("name"),
                                        row.getObject("parent_id", UUID.class),
                                        row.getBoolean("dissolved"),
                                        row.getString("inside"))),
                        moving,
                        named)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws Problem REORGANIZATION_OUTDATED that says of each union what happened to it since the draft */
    void requireUnchanged(Reorganization plan) {
        Map<UUID, Fingerprint> now = of(plan.moving(), plan.named());
        var faults = new ArrayList<FieldFault>();
        for (int at = 0; at < plan.steps().size(); at++) {
            ReorganizationStep step = plan.steps().get(at);
            String pointer = "/steps/" + at;
            changes(plan, now, step.union(), pointer + "/unionId", faults);
            if (step.target() != null) {
                changes(plan, now, step.target(), pointer + "/targetId", faults);
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.because(OrganizationProblem.REORGANIZATION_OUTDATED, faults);
        }
    }

    private static void changes(
            Reorganization plan, Map<UUID, Fingerprint> now, UUID union, String pointer, List<FieldFault> faults) {
        Fingerprint then = plan.concerned().get(union);
        if (then != null) {
            then.changedTo(now.get(union), pointer).ifPresent(faults::add);
        }
    }
}
