package org.unionhome.aid.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.SystemActor;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/**
 * Indexes the children of pledges that were entered before there was an index. Of two that run for one child already the
 * older gets it, the younger once that has ended.
 */
@ApplicationScoped
class PledgeIndexes {

    private static final Logger LOG = Logger.getLogger(PledgeIndexes.class);
    private final ActingAs acting;
    private final Unions unions;
    private final AidSecrets secrets;
    private final Sql sql;

    PledgeIndexes(ActingAs acting, Unions unions, AidSecrets secrets, Sql sql) {
        this.acting = acting;
        this.unions = unions;
        this.secrets = secrets;
        this.sql = sql;
    }

    @Scheduled(every = "12h", delayed = "25s")
    void fill() {
        unions.refresh();
        var roots = unions.roots().stream().map(UnionInfo::id).collect(Collectors.toSet());
        acting.as(SystemActor.ALARMS.within(roots), () -> {
            without().forEach(this::index);
            return true;
        });
    }

    private List<Unindexed> without() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select id, child, guardian from aid_pledge where child_index is null order by id",
                        row -> new Unindexed(Sql.id(row, "id"), row.getBytes("child"), row.getBytes("guardian"))));
    }

    /** Each in a transaction of its own: what stands against one keeps no other waiting. */
    private void index(Unindexed pledge) {
        byte[] index = secrets.index(
                secrets.open(AidSecrets.CHILD, pledge.child()),
                secrets.open(AidSecrets.GUARDIAN, pledge.guardian()),
                null);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update(
                            "update aid_pledge set child_index = ? where id = ? and child_index is null",
                            index,
                            pledge.id()));
        } catch (SqlFailed failed) {
            if (!SqlFailed.breaks(failed, "aid_pledge_child_once")) {
                throw failed;
            }
            LOG.warnf("two pledges run for one child; the younger is %s", pledge.id());
        }
    }

    /** What is said when a write breaks the rule of one pledge for a child. */
    static RuntimeException ofOneChild(SqlFailed failed) {
        return SqlFailed.breaks(failed, "aid_pledge_child_once") ? Problem.of(AidProblem.PLEDGED_ALREADY) : failed;
    }

    /** Its values are those of a child. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Unindexed(UUID id, byte[] child, byte[] guardian) {
        @Override
        public String toString() {
            return "Unindexed " + id;
        }
    }
}
