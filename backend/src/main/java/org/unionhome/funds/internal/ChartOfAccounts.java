package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The chart that books are kept by; read once. */
@ApplicationScoped
class ChartOfAccounts {

    private static final String FILE = "/funds/chart-2010.yaml";
    private final Chart chart;

    ChartOfAccounts() {
        try (var file = ChartOfAccounts.class.getResourceAsStream(FILE)) {
            chart = ChartReader.read(Objects.requireNonNull(file, FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Chart inForce() {
        return chart;
    }
}
