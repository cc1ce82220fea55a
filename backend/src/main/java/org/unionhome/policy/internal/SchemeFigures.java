package org.unionhome.policy.internal;

import java.util.List;
import org.unionhome.policy.CareScheme;

/** The names under which occasions of care are known. */
record SchemeFigures(List<CareScheme> schemes) implements Figures {

    static SchemeFigures read(PackFile file, List<SchemeSection> raw, int version) {
        return new SchemeFigures(
                raw.stream().map(scheme -> scheme(file, scheme)).toList());
    }

    private static CareScheme scheme(PackFile file, SchemeSection raw) {
        PackSources.cite(file, raw.occasions().source());
        return new CareScheme(
                raw.code(),
                raw.name(),
                PackSources.cite(file, raw.source()),
                List.copyOf(raw.occasions().value()));
    }
}
