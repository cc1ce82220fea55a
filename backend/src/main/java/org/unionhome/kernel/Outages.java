package org.unionhome.kernel;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Tells a database that cannot be reached from a fault of ours, and strips values out of what is logged. */
final class Outages {

    private Outages() {}

    /** What another transaction was preferred to is as good as out of reach: asked again in a moment, it answers. */
    static boolean isOutage(Throwable thrown) {
        if (SqlFailed.isGivenUp(thrown)) {
            return true;
        }
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SqlFailed failed && failed.isOutage() || at instanceof ConnectException) {
                return true;
            }
            if (at instanceof SQLException sql && isConnectionState(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionState(SQLException sql) {
        String state = Optional.ofNullable(sql.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("57P") || (state.isEmpty() && isPoolEmpty(sql));
    }

    /** All connections are taken: the pool knows no state for it, only words ("Sorry, acquisition timeout!"). */
    private static boolean isPoolEmpty(SQLException sql) {
        return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    static String summary(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    /** The same stack without messages: a database or parser message may quote personal data. */
    static Throwable withoutValues(Throwable thrown) {
        var kinds = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            kinds.append(at.getClass().getName());
            if (at instanceof SQLException sql) {
                kinds.append(" state ").append(sql.getSQLState());
            }
            kinds.append(at.getCause() == null ? "" : " <- ");
        }
        var bare = new IllegalStateException(kinds.toString());
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        bare.setStackTrace(root.getStackTrace());
        return bare;
    }
}
