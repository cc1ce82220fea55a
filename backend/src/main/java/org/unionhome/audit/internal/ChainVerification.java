package org.unionhome.audit.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;

/** Walks the chain from its start and recomputes every link. Reads a thousand rows at a time. */
public final class ChainVerification {

    private static final int FETCH = 1000;

    private ChainVerification() {}

    /** Every link, and that no old entry was left out of the chain. */
    public static Result of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        byte[] before = ChainLink.start();
        long expected = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("select " + ChainLink.COLUMNS
                    + ", s.chain_no, s.hash from audit_seal s left join audit_entry e on e.id = s.entry_id"
                    + " order by s.chain_no")) {
                while (row.next()) {
                    expected++;
                    byte[] hash = ChainLink.hash(before, ChainLink.read(row));
                    if (row.getLong("chain_no") != expected || !Arrays.equals(hash, row.getBytes("hash"))) {
                        return new Result(false, "broken at link " + expected);
                    }
                    before = hash;
                }
            }
        }
        return strays(connection, expected, before);
    }

    private static Result strays(Connection connection, long links, byte[] head) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select count(*) from audit_entry e
                         where not exists (select 1 from audit_seal s where s.entry_id = e.id)
                           and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
                        """)) {
            row.next();
            long strays = row.getLong(1);
            return strays == 0
                    ? new Result(
                            true, links + " links hold, head " + HexFormat.of().formatHex(head))
                    : new Result(false, strays + " entries stand outside the chain");
        }
    }

    /** Whether the chain holds, and one line that says so. */
    public record Result(boolean holds, String text) {}
}
