package org.unionhome.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks up what an identity may do and remembers it for half a minute, so that revoked authority stops working within
 * a minute on every instance and at once on the one that revoked it. What was looked up before a change counts no
 * longer, also when the looking up ended after it.
 */
@ApplicationScoped
public class Actors {

    private final Instance<ActorSource> sources;
    private final ActingAs acting;
    private final TransactionSynchronizationRegistry transaction;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Identity, Known> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(100_000)
            .build();

    Actors(Instance<ActorSource> sources, ActingAs acting, TransactionSynchronizationRegistry transaction) {
        this.sources = sources;
        this.acting = acting;
        this.transaction = transaction;
    }

    public Actor of(Identity identity) {
        Known remembered = known.getIfPresent(identity);
        if (remembered != null && remembered.change() == changes.get()) {
            return remembered.actor();
        }
        long change = changes.get();
        Actor actor = acting.as(identity, () -> resolve(identity));
        known.put(identity, new Known(actor, change));
        return actor;
    }

    /** Forgets everything: authority changed, or will have changed when the running transaction has ended. */
    public void forget() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.registerInterposedSynchronization(new AtTheEnd());
        } else {
            changes.incrementAndGet();
        }
    }

    private Actor resolve(Identity identity) {
        return sources.stream()
                .map(source -> source.resolve(identity))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Actor(identity, null, null, List.of(), List.of(), Set.of(), null));
    }

    /** @param change how many changes of authority had been seen before it was looked up */
    private record Known(Actor actor, long change) {}

    private final class AtTheEnd implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing has changed yet
        }

        @Override
        public void afterCompletion(int status) {
            changes.incrementAndGet();
        }
    }
}
