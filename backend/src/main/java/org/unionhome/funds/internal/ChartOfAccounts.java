package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The charts that books are kept by, each valid from a day on: the one that is shipped, and those that an installation names
 * in {@code unionhome.funds.charts}. What was entered by an older chart keeps the codes it has.
 */
@ApplicationScoped
class ChartOfAccounts {

    private static final String SHIPPED = "/funds/chart-2010.yaml";
    private final List<Chart> charts;
    private final Clock clock;

    @Inject
    ChartOfAccounts(@ConfigProperty(name = "unionhome.funds.charts") Optional<List<String>> own, Clock clock) {
        this(read(own.orElse(List.of())), clock);
    }

    /** @param charts at least one, no two from the same day */
    ChartOfAccounts(List<Chart> charts, Clock clock) {
        this.charts = charts.stream().sorted(Comparator.comparing(Chart::from)).toList();
        this.clock = clock;
        if (this.charts.stream().map(Chart::from).distinct().count() < this.charts.size()) {
            throw new IllegalStateException("two charts of accounts are valid from the same day");
        }
    }

    private static List<Chart> read(List<String> own) {
        var charts = new ArrayList<Chart>();
        try (InputStream file = ChartOfAccounts.class.getResourceAsStream(SHIPPED)) {
            charts.add(ChartReader.read(Objects.requireNonNull(file, SHIPPED)));
            for (String path : own) {
                try (InputStream opened = Files.newInputStream(Path.of(path))) {
                    charts.add(ChartReader.read(opened));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return charts;
    }

    /** By which entries of today are made. */
    Chart inForce() {
        return on(LocalDate.now(clock));
    }

    /** By which entries of the day are made; before the first chart by the first one. */
    Chart on(LocalDate day) {
        return charts.stream()
                .filter(chart -> !chart.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(charts.get(0));
    }

    /** The same with accounts of older charts, for whoever reads books that were begun by one of them. */
    Chart upTo(LocalDate day) {
        Chart present = on(day);
        return charts.stream()
                .filter(chart -> chart.from().isBefore(present.from()))
                .sorted(Comparator.comparing(Chart::from).reversed())
                .reduce(present, Chart::withAccountsOf);
    }

    /** The code itself where books of old name an account that no chart knows. */
    String nameOf(String code, LocalDate day, Locale language) {
        return upTo(day).nameOf(code, language);
    }
}
