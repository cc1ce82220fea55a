package org.unionhome.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/**
 * Who is asked first about a gift at a birthday: a roster is judged alone, visits beside one another, so that of a roster
 * and a visit at the same moment the second knows of the first. By tree and year; held until the transaction ends.
 */
@ApplicationScoped
public class BirthdayTurns {

    private final Sql sql;

    BirthdayTurns(Sql sql) {
        this.sql = sql;
    }

    public void alone(UUID union, int year) {
        hold("pg_advisory_xact_lock", union, year);
    }

    public void besideOthers(UUID union, int year) {
        hold("pg_advisory_xact_lock_shared", union, year);
    }

    private void hold(String lock, UUID union, int year) {
        sql.first(
                "select " + lock + "(hashtextextended('birthday|' || u.root_id || '|' || ?::integer, 0))"
                        + " from union_node u where u.id = ?",
                row -> true,
                year,
                union);
    }
}
