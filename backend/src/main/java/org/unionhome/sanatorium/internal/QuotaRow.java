package org.unionhome.sanatorium.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * The account of a union in a programme.
 *
 * @param parent the account from which its places come; absent for the pool
 * @param depth 1 for the pool
 * @param wished how many more it still wants
 */
record QuotaRow(
        UUID id,
        UUID program,
        UUID union,
        @Nullable UUID parent,
        int depth,
        int total,
        int given,
        int reserve,
        int used,
        int wished,
        int version) {

    static final String ALL =
            """
            select q.id, q.program_id, q.union_id, q.parent_id, q.depth, q.total, q.given, q.reserve, q.used,
                   coalesce(w.places - w.met, 0) as wished, q.version
              from sanatorium_quota q
              left join sanatorium_quota_wish w on w.quota_id = q.id and not w.withdrawn and w.met < w.places
             where\s""";

    static QuotaRow read(ResultSet row) throws SQLException {
        return new QuotaRow(
                Sql.id(row, "id"),
                Sql.id(row, "program_id"),
                Sql.id(row, "union_id"),
                row.getObject("parent_id", UUID.class),
                row.getInt("depth"),
                row.getInt("total"),
                row.getInt("given"),
                row.getInt("reserve"),
                row.getInt("used"),
                row.getInt("wished"),
                row.getInt("version"));
    }

    boolean isPool() {
        return parent == null;
    }

    /** Where the part of the tree ends that the caller sees. */
    QuotaRow asTop() {
        return new QuotaRow(id, program, union, null, depth, total, given, reserve, used, wished, version);
    }

    QuotaLedger.Account account() {
        return new QuotaLedger.Account(id, parent, total, given, reserve, used);
    }
}
