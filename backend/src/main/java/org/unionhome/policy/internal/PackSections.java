package org.unionhome.policy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.Strictness.Looser;

/** The sections of a pack beside its occasions of care, each under its kind of figures. A pack names only what it rules. */
final class PackSections {

    static final PackSections NONE = new PackSections(Map.of(), List.of());
    private final Map<Class<?>, Figures> byKind;
    private final List<String> worded;

    /** @param worded names of the figures that the file words in another way than it says they are */
    private PackSections(Map<Class<?>, Figures> byKind, List<String> worded) {
        this.byKind = byKind;
        this.worded = worded;
    }

    static PackSections read(PackFile file, int version) {
        var reading = new Reading(file, version);
        reading.section(file.schemes(), SchemeFigures::read);
        reading.section(file.elections(), ElectionFigures::read);
        reading.section(file.admissions(), AdmissionFigures::read);
        reading.section(file.rosters(), RosterFigures::read);
        reading.section(file.mutualAid(), MutualAidFigures::read);
        reading.section(file.benefits(), BenefitFigures::read);
        reading.section(file.campaigns(), CampaignFigures::read);
        reading.section(file.aid(), AidFigures::read);
        reading.section(file.hardship(), HardshipFigures::read);
        reading.section(file.activities(), ActivityFigures::read);
        reading.section(file.sanatorium(), SanatoriumFigures::read);
        reading.section(file.entitlement(), EntitlementFigures::read);
        reading.section(file.lateCharges(), LateChargeFigures::read);
        reading.section(file.fundDivision(), FundDivisionFigures::read);
        reading.section(file.dues(), DuesFigures::read);
        reading.section(file.contributions(), ContributionFigures::read);
        return new PackSections(reading.found, FigureVectors.contradicted(file, file.figures()));
    }

    <T extends Figures> Optional<T> of(Class<T> kind) {
        return Optional.ofNullable(byKind.get(kind)).map(kind::cast);
    }

    /** What the pack rules beside care, in words like ELECTION. */
    List<String> names() {
        return byKind.keySet().stream()
                .map(kind -> kind.getSimpleName().replace("Figures", ""))
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT))
                .toList();
    }

    /** Every value that allows more than a pack above. */
    List<Looser> looserThan(PackSections above) {
        return byKind.values().stream()
                .flatMap(figures -> figures.looserThan(above).stream())
                .toList();
    }

    /** Names of the vectors of all sections that get another answer than they should. */
    List<String> contradicted() {
        var answered = byKind.values().stream().flatMap(figures -> figures.contradicted().stream());
        return Stream.concat(answered, worded.stream()).toList();
    }

    /** How a section of the file becomes figures with their sources. */
    interface SectionReader<R> {
        Figures read(PackFile file, R raw, int version);
    }

    private static final class Reading {
        private final PackFile file;
        private final int version;
        private final Map<Class<?>, Figures> found = new LinkedHashMap<>();

        Reading(PackFile file, int version) {
            this.file = file;
            this.version = version;
        }

        <R> void section(@Nullable R raw, SectionReader<R> reader) {
            if (raw != null) {
                Figures figures = reader.read(file, raw, version);
                found.put(figures.getClass(), figures);
            }
        }
    }
}
