package org.unionhome.testing;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Counts what one request asks of the database, by listening to the driver: statements without begin, commit and the
 * telling of row-level security, whoever else is at work.
 */
public final class Statements extends Handler implements AutoCloseable {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final Map<String, Integer> byRequest = new ConcurrentHashMap<>();

    private Statements() {
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(this);
    }

    /** From now on; to be closed. */
    public static Statements counting() {
        return new Statements();
    }

    /** How many the request of this answer needed. */
    public int of(ValidatableResponse answer) {
        return byRequest.getOrDefault(answer.extract().header("X-Request-Id"), 0);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getMessage().contains("FE=> Execute") && entry instanceof ExtLogRecord line) {
            String request = line.getMdc("requestId");
            if (request != null) {
                byRequest.merge(request, 1, Integer::sum);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        DRIVER.removeHandler(this);
        DRIVER.setUseParentHandlers(true);
        DRIVER.setLevel(Level.INFO);
    }
}
