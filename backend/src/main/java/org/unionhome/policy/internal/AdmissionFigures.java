package org.unionhome.policy.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.policy.ElectionRules.Ruled;

/**
 * What one pack says about admissions.
 *
 * @param duesFromMonth dues are owed from so many months after that of the admission
 */
record AdmissionFigures(@Nullable Ruled<Integer> duesFromMonth) implements Figures {

    static AdmissionFigures read(PackFile file, PackFile.AdmissionSection raw, int version) {
        var sources = new PackSources(file, version);
        return new AdmissionFigures(
                sources.ruled(raw.duesFromMonth(), ElectionSection.Count::source, ElectionSection.Count::value));
    }
}
