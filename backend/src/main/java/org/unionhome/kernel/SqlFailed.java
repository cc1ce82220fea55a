package org.unionhome.kernel;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The database refused or was out of reach. Its own message stays in the log: it may quote values. */
public final class SqlFailed extends RuntimeException {

    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String FOREIGN_KEY = "23503";
    private static final String DEADLOCK = "40P01";
    private static final String SERIALIZATION = "40001";
    private final String state;

    SqlFailed(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
        this.state = Optional.ofNullable(cause.getSQLState()).orElse("");
    }

    /** Whether this failure, or one beneath it, is a row that exists already. */
    public static boolean isDuplicate(@Nullable Throwable thrown) {
        return hasState(thrown, UNIQUE) || hasState(thrown, EXCLUSION);
    }

    /** Whether it, or one beneath it, breaks the constraint of that name. */
    public static boolean breaks(@Nullable Throwable thrown, String constraint) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof PSQLException refused
                    && refused.getServerErrorMessage() != null
                    && constraint.equals(refused.getServerErrorMessage().getConstraint())) {
                return true;
            }
        }
        return false;
    }

    public static boolean isStillReferenced(@Nullable Throwable thrown) {
        return hasState(thrown, FOREIGN_KEY);
    }

    /** Whether the database chose it to end so that another transaction could go on: done again, it may well succeed. */
    public static boolean isGivenUp(@Nullable Throwable thrown) {
        return hasState(thrown, DEADLOCK) || hasState(thrown, SERIALIZATION);
    }

    /** Connection failures, and the database saying that it starts, stops or has no room. */
    public boolean isOutage() {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.isEmpty();
    }

    private static boolean hasState(@Nullable Throwable thrown, String state) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
