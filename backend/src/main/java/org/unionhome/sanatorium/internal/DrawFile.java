package org.unionhome.sanatorium.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draw as it is published: whoever has it can do it again. It names nobody.
 *
 * @param seed absent while only the digest is published
 */
record DrawFile(
        int places,
        @Nullable String commitment,
        @Nullable String seed,
        String joint,
        List<Allotment.Application> applications,
        List<Drawn> outcomes) {

    /** What came of an application. */
    record Drawn(String number, int rank, String decidedBy, boolean placed) {}

    /** Under a seed, with all that is needed to do it again. */
    static DrawFile of(int places, @Nullable String commitment, String seed, List<Allotment.Application> applications) {
        var outcomes = Allotment.of(places, applications, seed).stream()
                .map(one -> new Drawn(
                        one.application().number(), one.rank(), one.by().name(), one.placed()))
                .toList();
        return new DrawFile(places, commitment, seed, Allotment.JOINT, applications, outcomes);
    }

    /** Before it was run. */
    static DrawFile announced(int places, @Nullable String commitment) {
        return new DrawFile(places, commitment, null, Allotment.JOINT, List.of(), List.of());
    }
}
