package org.unionhome.policy.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Citation;
import org.unionhome.policy.Frequency;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.PackRef;

/** Reads a pack file; anything unknown, unnamed or contradictory in it is refused. */
final class PackReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private static final Set<String> EMPLOYER_KINDS = Set.of("ORGAN", "INSTITUTION", "SOCIAL_ORG", "ENTERPRISE");

    /** In months. */
    private static final int LONGEST_WINDOW = 120;

    private static final int PARENTS = 2;

    private PackReader() {}

    static PackFile file(String yaml) {
        try {
            return YAML.readValue(yaml, PackFile.class);
        } catch (IOException malformed) {
            throw new UncheckedIOException("a policy pack cannot be read", malformed);
        }
    }

    static PackFile file(JsonNode tree) {
        try {
            return YAML.treeToValue(tree, PackFile.class);
        } catch (IOException malformed) {
            throw new UncheckedIOException("a policy pack cannot be read", malformed);
        }
    }

    static String write(JsonNode tree) {
        try {
            return YAML.writeValueAsString(tree);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a policy pack cannot be written", impossible);
        }
    }

    /** The same file without knowing what it means; for showing, comparing and changing it value by value. */
    static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException malformed) {
            throw new UncheckedIOException("a policy pack cannot be read", malformed);
        }
    }

    static JsonNode tree(PackFile file) {
        return YAML.valueToTree(file);
    }

    static Pack pack(PackFile file, int version) {
        return new Pack(
                new PackRef(file.code(), version, file.title()),
                file.documentNumber(),
                jurisdiction(file),
                file.follows(),
                file.validity().from(),
                file.validity().to(),
                file.occasions().stream().map(raw -> rule(file, raw)).toList(),
                Boolean.TRUE.equals(file.everywhere()),
                PackSections.read(file, version));
    }

    private static Jurisdiction jurisdiction(PackFile file) {
        var kinds = Objects.requireNonNullElse(file.employerKinds(), List.<String>of());
        if (!EMPLOYER_KINDS.containsAll(kinds)) {
            throw new IllegalArgumentException("a kind of employer is unknown among " + kinds);
        }
        return new Jurisdiction(file.jurisdiction(), file.division(), Set.copyOf(kinds));
    }

    private static CareRule rule(PackFile file, PackFile.Occasion raw) {
        return new CareRule(
                raw.code(),
                raw.name(),
                CareRule.Kind.valueOf(raw.kind()),
                cite(file, raw.source()),
                raw.forms().stream().map(form -> gift(file, form)).toList(),
                raw.ceiling() == null ? null : ceiling(file, raw.ceiling()),
                new CareRule.Limit(
                        Frequency.valueOf(raw.frequency().value()),
                        cite(file, raw.frequency().source())),
                raw.relatives() == null ? null : relatives(file, raw.relatives()),
                flag(file, raw.confidential()),
                days(file, raw.aheadDays()),
                days(file, raw.closeDays()),
                flag(file, raw.childByName()),
                new CareRule.Terms(
                        raw.surgery() == null ? null : ceiling(file, raw.surgery()),
                        count(file, raw.claimMonths(), LONGEST_WINDOW),
                        count(file, raw.perChildLimit(), PARENTS)));
    }

    private static CareRule.@Nullable Count count(PackFile file, PackFile.@Nullable Value raw, int most) {
        if (raw == null) {
            return null;
        }
        int number = Integer.parseInt(raw.value());
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("a count is between 1 and " + most + " and not " + number);
        }
        return new CareRule.Count(number, cite(file, raw.source()));
    }

    private static CareRule.Gift gift(PackFile file, PackFile.Form raw) {
        boolean unstated = Boolean.TRUE.equals(raw.unstated());
        return new CareRule.Gift(GiftForm.valueOf(raw.form()), cite(file, raw.source()), unstated);
    }

    private static CareRule.Ceiling ceiling(PackFile file, PackFile.Ceiling raw) {
        boolean notStated = Boolean.TRUE.equals(raw.notStated());
        if (notStated == (raw.amount() != null)) {
            throw new IllegalArgumentException("a ceiling has an amount or says that none is stated");
        }
        Money amount = raw.amount() == null ? null : Money.of(raw.amount());
        return new CareRule.Ceiling(amount, cite(file, raw.source()));
    }

    private static CareRule.Relatives relatives(PackFile file, PackFile.Relatives raw) {
        return new CareRule.Relatives(raw.value(), cite(file, raw.source()));
    }

    private static boolean flag(PackFile file, PackFile.@Nullable Value raw) {
        return raw != null && "true".equals(sourced(file, raw).value());
    }

    private static int days(PackFile file, PackFile.@Nullable Value raw) {
        return raw == null ? 0 : Integer.parseInt(sourced(file, raw).value());
    }

    private static PackFile.Value sourced(PackFile file, PackFile.Value raw) {
        cite(file, raw.source());
        return raw;
    }

    private static Citation cite(PackFile file, String name) {
        return PackSources.cite(file, name);
    }
}
