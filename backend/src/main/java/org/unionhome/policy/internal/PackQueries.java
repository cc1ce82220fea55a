package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.policy.PackRef;

/** Packs as they are read: of today or in any version that was ever in use. */
@ApplicationScoped
class PackQueries {

    private final PacksInUse packs;
    private final PackStore store;
    private final PackStack stack;
    private final PolicyReaders readers;
    private final Clock clock;

    PackQueries(PacksInUse packs, PackStore store, PackStack stack, PolicyReaders readers, Clock clock) {
        this.packs = packs;
        this.store = store;
        this.stack = stack;
        this.readers = readers;
        this.clock = clock;
    }

    /** From memory. */
    List<Pack> all() {
        return packs.shelf().all(LocalDate.now(clock));
    }

    /** The version asked for, or that of today. @throws Problem NOT_FOUND */
    Pack require(String code, @Nullable Integer version) {
        Pack today =
                packs.shelf().find(code, LocalDate.now(clock)).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (version == null || version == today.ref().version()) {
            return today;
        }
        if (store.content(code, version).isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return packs.version(new PackRef(code, version, today.ref().title()));
    }

    /** One statement. */
    List<PackValue> valuesOf(Pack pack) {
        String content = store.content(pack.ref().code(), pack.ref().version()).orElseThrow();
        return PackValues.of(PackReader.tree(content));
    }

    List<PackShelf.InUse> versionsOf(String code) {
        return packs.shelf().versions(code);
    }

    /** @throws Problem NOT_FOUND, also of a union that does not concern the caller */
    List<PackStack.Level> inForce(UUID union, LocalDate day) {
        readers.requireConcerned(union);
        return stack.levels(union, day);
    }

    LocalDate dayOr(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
