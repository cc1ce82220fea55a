package org.unionhome.policy.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.internal.PolicyState.Adoption;

/**
 * The packs in use in memory, and old versions once somebody asks for them; a version never changes, so it is kept. Looks
 * every two seconds whether another instance put a version to use or changed who uses what.
 */
@Singleton
class PacksInUse {

    private static final String ADOPTIONS =
            """
            select id, union_id, pack_code, lower(period) as since, upper(period) as until, version
              from pack_adoption
             order by lower(period) desc nulls last, pack_code
            """;
    private static final String USES = "select code, version, from_day from pack_use order by code, from_day";
    private final Sql sql;
    private final PackStore store;
    private final ActingAs acting;
    private final Map<PackRefKey, Pack> versions = new ConcurrentHashMap<>();
    private volatile List<Pack> shipped = List.of();
    private volatile PolicyState state = PolicyState.EMPTY;

    PacksInUse(Sql sql, PackStore store, ActingAs acting) {
        this.sql = sql;
        this.store = store;
        this.acting = acting;
    }

    /** Officers changed in this transaction what rules: what is held in memory is read anew after it. */
    record Changed() {}

    PolicyState state() {
        return state;
    }

    /** Whether it came with the product. */
    boolean isShipped(String code) {
        return shipped.stream().anyMatch(pack -> pack.ref().code().equals(code));
    }

    PackShelf shelf() {
        return state.shelf();
    }

    void ship(Collection<Pack> packs) {
        packs.forEach(this::keep);
        shipped = List.copyOf(packs);
        refresh();
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void notice() {
        if (acting.system(SystemActor.POLICY, this::presentVersion) != state.version()) {
            refresh();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        refresh();
    }

    /** One at a time: a slow reader must not put an older state in the place of a newer one. */
    private synchronized void refresh() {
        state = acting.system(SystemActor.POLICY, this::load);
    }

    private PolicyState load() {
        long version = presentVersion();
        List<PackShelf.InUse> uses = sql.list(
                USES,
                row -> new PackShelf.InUse(
                        version(row.getString("code"), row.getInt("version")),
                        row.getDate("from_day").toLocalDate()));
        var base = shipped.stream().map(pack -> new PackShelf.InUse(pack, null));
        var adoptions = sql
                .list(
                        ADOPTIONS,
                        row -> new Adoption(
                                Sql.id(row, "id"),
                                Sql.id(row, "union_id"),
                                row.getString("pack_code"),
                                Sql.date(row, "since"),
                                Sql.date(row, "until"),
                                row.getInt("version")))
                .stream()
                .collect(Collectors.groupingBy(Adoption::union));
        return new PolicyState(
                version,
                new PackShelf(Stream.concat(base, uses.stream()).toList()),
                Map.<UUID, List<Adoption>>copyOf(adoptions));
    }

    private long presentVersion() {
        return sql.first("select version from policy_version", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Any version that was ever kept. */
    Pack version(PackRef ref) {
        Pack held = versions.get(new PackRefKey(ref.code(), ref.version()));
        return held == null ? acting.system(SystemActor.POLICY, () -> version(ref.code(), ref.version())) : held;
    }

    private Pack version(String code, int version) {
        return versions.computeIfAbsent(new PackRefKey(code, version), any -> read(code, version));
    }

    private Pack read(String code, int version) {
        String content = store.content(code, version)
                .orElseThrow(() ->
                        new IllegalStateException("version " + code + "/" + version + " of a policy pack is gone"));
        return PackReader.pack(PackReader.file(content), version);
    }

    private void keep(Pack pack) {
        versions.put(new PackRefKey(pack.ref().code(), pack.ref().version()), pack);
    }

    private record PackRefKey(String code, int version) {}
}
