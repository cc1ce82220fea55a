package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.PackRef;

/** The packs in use and who uses them, at one version of both; immutable but for what it has worked out already. */
final class PolicyState {

    static final PolicyState EMPTY = new PolicyState(-1, PackShelf.EMPTY, Map.of());
    private final long version;
    private final PackShelf shelf;
    private final Map<UUID, List<Adoption>> adoptions;
    private final Map<String, CareRule> known = new LinkedHashMap<>();
    private final Map<List<PackRef>, CareRules> care = new ConcurrentHashMap<>();

    PolicyState(long version, PackShelf shelf, Map<UUID, List<Adoption>> adoptions) {
        this.version = version;
        this.shelf = shelf;
        this.adoptions = adoptions;
        shelf.packs().stream()
                .flatMap(pack -> pack.occasions().stream())
                .forEach(rule -> known.putIfAbsent(rule.occasion(), rule));
    }

    /** Every occasion that some pack in use knows, each once, in the order of the packs. */
    Map<String, CareRule> known() {
        return known;
    }

    /**
     * A union uses a pack.
     *
     * @param from absent when it has always done so as far as is known
     * @param to first day on which it no longer does
     */
    record Adoption(UUID id, UUID union, String pack, @Nullable LocalDate from, @Nullable LocalDate to, int version) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /** As it would be if a union used a pack, or one state of it, as long as is known. */
    PolicyState supposing(PackDraft draft, Pack pack) {
        var shelf = draft.content() == null ? this.shelf : this.shelf.with(pack);
        var supposed = new HashMap<>(adoptions);
        var others = adoptionsOf(draft.union()).stream()
                .filter(adoption -> !adoption.pack().equals(draft.code()))
                .toList();
        switch (draft.kind()) {
            case LOCAL, ADOPTION -> {
                var own = new Adoption(draft.id(), draft.union(), draft.code(), null, null, 0);
                supposed.put(
                        draft.union(),
                        Stream.concat(Stream.of(own), others.stream()).toList());
            }
            case ENDING -> supposed.put(draft.union(), others);
            case VERSION -> {}
        }
        return new PolicyState(version, shelf, supposed);
    }

    long version() {
        return version;
    }

    PackShelf shelf() {
        return shelf;
    }

    List<Adoption> adoptionsOf(UUID union) {
        return adoptions.getOrDefault(union, List.of());
    }

    /** What packs say about care together; worked out once for each combination. */
    CareRules care(LocalDate day, List<Pack> nearestFirst) {
        List<Pack> ruling = nearestFirst.stream().filter(Pack::saysAboutCare).toList();
        return care.computeIfAbsent(
                        ruling.stream().map(Pack::ref).toList(),
                        any -> CareRules.of(day, Pack.careOf(ruling), Pack.schemesOf(ruling)))
                .on(day);
    }
}
