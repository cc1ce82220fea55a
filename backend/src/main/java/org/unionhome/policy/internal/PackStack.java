package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.UnionSettings;
import org.unionhome.organization.Unions;

/**
 * The packs that rule a union on a day, the nearest first: those the union used itself on that day, those of each union
 * that stood above it then as far as they were made for such employers, and those that hold everywhere.
 */
@ApplicationScoped
class PackStack {

    private final Unions unions;
    private final UnionSettings settings;
    private final UnionTree tree;
    private final Supplier<PolicyState> present;

    @Inject
    PackStack(Unions unions, UnionSettings settings, UnionTree tree, PacksInUse packs) {
        this(unions, settings, tree, packs::state);
    }

    PackStack(Unions unions, UnionSettings settings, UnionTree tree, Supplier<PolicyState> present) {
        this.unions = unions;
        this.settings = settings;
        this.tree = tree;
        this.present = present;
    }

    /** The same as it would be with other packs in use. */
    PackStack supposing(PolicyState other) {
        return new PackStack(unions, settings, tree, () -> other);
    }

    /**
     * @param union which uses it; absent for a pack that holds everywhere
     * @param adoption absent for such a pack, too
     */
    record Level(Pack pack, @Nullable UnionInfo union, PolicyState.@Nullable Adoption adoption) {}

    List<Pack> of(UUID union, LocalDate day) {
        return levels(union, day).stream().map(Level::pack).toList();
    }

    /** @throws org.unionhome.kernel.Problem NOT_FOUND without such a union */
    List<Level> levels(UUID union, LocalDate day) {
        UnionInfo asked = unions.require(union);
        PolicyState state = present.get();
        List<UUID> line = lineOn(asked, day);
        var setting = settings.settingOn(union, day);
        var found = new LinkedHashMap<String, Level>();
        for (int at = line.size() - 1; at >= 0; at--) {
            UUID id = line.get(at);
            boolean itself = id.equals(union);
            levelsOf(unions.find(id).orElse(asked), day, state).stream()
                    .filter(level -> itself || level.pack().jurisdiction().coversEmployer(setting.employerKind()))
                    .forEach(level -> found.putIfAbsent(level.pack().ref().code(), level));
        }
        state.shelf()
                .everywhereOn(day)
                .forEach(pack -> found.putIfAbsent(pack.ref().code(), new Level(pack, null, null)));
        return List.copyOf(found.values());
    }

    /** Where it stood on that day; where it stands now when it was not there yet. */
    private List<UUID> lineOn(UnionInfo union, LocalDate day) {
        List<UUID> then = tree.lineOn(union.id(), day);
        return then.isEmpty() ? union.line() : then;
    }

    private List<Level> levelsOf(UnionInfo union, LocalDate day, PolicyState state) {
        var levels = new ArrayList<Level>();
        state.adoptionsOf(union.id()).stream()
                .filter(adoption -> adoption.holdsOn(day))
                .forEach(adoption -> state.shelf()
                        .validOn(adoption.pack(), day)
                        .ifPresent(pack -> levels.add(new Level(pack, union, adoption))));
        return levels;
    }
}
