package org.unionhome.testing;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Counts what one request asks of the database, by listening to the driver, whoever else is at work; begin and commit
 * count too. A connection that served somebody else before is first told who is acting: of several requests the one
 * that needed the fewest shows the true number.
 */
public final class Statements extends Handler implements AutoCloseable {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final int TRIES = 6;
    private final Map<String, Integer> byRequest = new ConcurrentHashMap<>();

    private Statements() {
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(this);
    }

    /** How many such a request needs. */
    public static int fewest(Supplier<ValidatableResponse> request) {
        try (var statements = new Statements()) {
            return IntStream.range(0, TRIES)
                    .map(any -> statements.of(request.get()))
                    .min()
                    .orElseThrow();
        }
    }

    private int of(ValidatableResponse answer) {
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
