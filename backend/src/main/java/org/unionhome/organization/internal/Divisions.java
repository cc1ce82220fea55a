package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codes of administrative divisions (GB/T 2260) in a dated snapshot, {@code organization/divisions.csv}. Codes
 * change every year, and no office publishes a whole list any more: an unknown one is a warning, never a refusal.
 */
@ApplicationScoped
class Divisions {

    private static final String SNAPSHOT = "/organization/divisions.csv";
    private final List<Division> known;

    Divisions() {
        try (var in = Objects.requireNonNull(Divisions.class.getResourceAsStream(SNAPSHOT), SNAPSHOT);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            known = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Divisions::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Division read(String line) {
        String[] parts = line.split(",", -1);
        return new Division(parts[0], parts[1], date(parts[2]), date(parts[3]));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Those whose name contains, or whose code begins with, what is asked. */
    List<Division> matching(@Nullable String asked) {
        return known.stream()
                .filter(division -> asked == null
                        || division.name().contains(asked)
                        || division.code().startsWith(asked))
                .toList();
    }

    /** The division of a code that is in force on a day. */
    Optional<Division> find(String code, LocalDate day) {
        return known.stream()
                .filter(division -> division.code().equals(code) && division.inForceOn(day))
                .findFirst();
    }
}
