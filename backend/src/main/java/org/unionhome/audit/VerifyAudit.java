package org.unionhome.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.unionhome.audit.internal.ChainVerification;

/**
 * Command that recomputes the whole hash chain from the database, apart from the application:
 * {@code VerifyAudit <jdbc url> <user>}, password in {@code UNIONHOME_DB_PASSWORD}. Ends with 0 when every link holds,
 * with 1 and the first broken link when not. It needs a role that reads the log past row-level security.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] arguments) throws SQLException {
        System.exit(run(arguments, System.out));
    }

    /** @return exit code */
    public static int run(String[] arguments, PrintStream out) throws SQLException {
        if (arguments.length != 2) {
            out.println("usage: VerifyAudit <jdbc url> <user>   (password in UNIONHOME_DB_PASSWORD)");
            return 2;
        }
        String password = System.getenv().getOrDefault("UNIONHOME_DB_PASSWORD", "");
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], password)) {
            var result = ChainVerification.of(connection);
            out.println(result.text());
            return result.holds() ? 0 : 1;
        }
    }
}
