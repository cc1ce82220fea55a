package org.unionhome.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up what an identity may do and remembers it for half a minute, so that revoked authority stops working within
 * a minute on every instance and at once on the one that revoked it.
 */
@ApplicationScoped
public class Actors {

    private final Instance<ActorSource> sources;
    private final ActingAs acting;
    private final Cache<Identity, Actor> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(100_000)
            .build();

    Actors(Instance<ActorSource> sources, ActingAs acting) {
        this.sources = sources;
        this.acting = acting;
    }

    public Actor of(Identity identity) {
        return known.get(identity, any -> acting.as(identity, () -> resolve(identity)));
    }

    /** Forgets everything: authority changed. */
    public void forget() {
        known.invalidateAll();
    }

    private Actor resolve(Identity identity) {
        return sources.stream()
                .map(source -> source.resolve(identity))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Actor(identity, null, null, List.of(), List.of(), Set.of(), null));
    }
}
