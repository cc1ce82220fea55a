package org.unionhome.funds.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionhome.funds.Purpose;
import org.unionhome.policy.Citation;

/** Reads a chart of accounts; a source that is not written down in it is refused. */
final class ChartReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ChartReader() {}

    static Chart read(InputStream yaml) {
        try {
            return chart(YAML.readValue(yaml, ChartFile.class));
        } catch (IOException malformed) {
            throw new UncheckedIOException("a chart of accounts cannot be read", malformed);
        }
    }

    private static Chart chart(ChartFile file) {
        return new Chart(
                file.from(),
                file.system(),
                file.title(),
                file.note(),
                file.accounts().stream().map(raw -> account(file, raw)).toList(),
                file.fundSources().stream().map(raw -> source(file, raw)).toList());
    }

    private static Chart.Account account(ChartFile file, ChartFile.Account raw) {
        return new Chart.Account(
                raw.code(),
                Chart.Kind.valueOf(raw.kind()),
                raw.name(),
                cite(file, raw.source()),
                Set.copyOf(Objects.requireNonNullElse(raw.pays(), List.of())),
                Boolean.TRUE.equals(raw.paysOut()),
                raw.use());
    }

    private static Chart.Source source(ChartFile file, ChartFile.FundSource raw) {
        Map<Purpose, Citation> refuses = new HashMap<>();
        raw.refuses().forEach((purpose, name) -> refuses.put(purpose, cite(file, name)));
        return new Chart.Source(
                raw.code(),
                raw.name(),
                cite(file, raw.source()),
                Boolean.TRUE.equals(raw.fromAbove()),
                Set.copyOf(raw.pays()),
                Map.copyOf(refuses));
    }

    private static Citation cite(ChartFile file, String name) {
        ChartFile.Source source = Objects.requireNonNull(file.sources().get(name), name);
        boolean ruled = source.ruling() != null;
        if (ruled != source.confidence().equals(Citation.Confidence.DESIGN.name())) {
            throw new IllegalStateException("a ruling has the confidence DESIGN, and nothing else has: " + name);
        }
        return new Citation(
                source.documentNumber(),
                source.title(),
                ruled ? source.clause() + "；" + source.ruling() : source.clause(),
                Citation.Confidence.valueOf(source.confidence()));
    }
}
