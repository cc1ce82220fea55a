package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;

/** Draws for reading: what would come out, and what was published. */
@ApplicationScoped
class DrawReads {

    private final SecureRandom random = new SecureRandom();
    private final TourQueries tours;
    private final DrawFiles files;

    DrawReads(TourQueries tours, DrawFiles files) {
        this.tours = tours;
        this.files = files;
    }

    /** What the rule makes of the applications by now, under a seed that is thrown away. @throws Problem SANATORIUM_STATE */
    DrawFile trial(UUID id) {
        TourRow tour = tours.kept(id);
        if (!tour.is("OPEN") || tour.isFirstCome()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return DrawFile.of(tour.maximum(), null, HexFormat.of().formatHex(bytes), files.applications(id));
    }

    /** For whoever sees the tour; before the draw only the digest. */
    Published published(UUID id) {
        TourRow tour = tours.find(id).orElseThrow(() -> tours.notFound(id));
        var kept = tours.draw(id).orElse(null);
        if (kept == null) {
            return new Published(DrawFile.announced(tour.maximum(), null), null);
        }
        String published = kept.published();
        DrawFile file =
                published == null ? DrawFile.announced(tour.maximum(), kept.commitment()) : files.read(published);
        return new Published(file, kept.committedAt());
    }

    /** @param committedAt when its digest was published; absent while none is */
    record Published(DrawFile file, @Nullable Instant committedAt) {}
}
