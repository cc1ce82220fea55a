package org.unionhome.organization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.UnionSettings.Setting;

/** All unions at one version of the tree, immutable. */
final class UnionForest {

    private final long version;
    private final Map<UUID, UnionInfo> byId = new LinkedHashMap<>();
    private final Map<UUID, List<UnionInfo>> children = new HashMap<>();
    private final Map<String, UnionInfo> byCode = new HashMap<>();
    private final Map<UUID, LocalDate> since;
    private final Map<UUID, Setting> settings;

    /**
     * @param unions parents before children
     * @param dissolved those of them that are still known by id, and stand nowhere any more
     * @param since first day on which a union is as it is; those that are not named have always been so
     * @param settings what each says of itself about its place and its employer
     */
    UnionForest(
            long version,
            List<UnionInfo> unions,
            Set<UUID> dissolved,
            Map<UUID, LocalDate> since,
            Map<UUID, Setting> settings) {
        this.version = version;
        this.since = since;
        this.settings = settings;
        for (UnionInfo union : unions) {
            byId.put(union.id(), union);
            if (!dissolved.contains(union.id())) {
                byCode.put(key(union.root(), union.code()), union);
                children.computeIfAbsent(union.parent(), any -> new ArrayList<>())
                        .add(union);
            }
        }
        children.values().forEach(list -> list.sort(Comparator.comparing(UnionInfo::code)));
    }

    /** Of itself first, then of the nearest above that says it. */
    Setting settingOf(UnionInfo union) {
        return inherited(union.line(), settings);
    }

    /** @param line from the root down */
    static Setting inherited(List<UUID> line, Map<UUID, Setting> settings) {
        var setting = Setting.UNKNOWN;
        for (int level = line.size() - 1; level >= 0; level--) {
            setting = setting.or(settings.getOrDefault(line.get(level), Setting.UNKNOWN));
        }
        return setting;
    }

    long version() {
        return version;
    }

    Optional<UnionInfo> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean unchangedSince(UUID union, LocalDate day) {
        LocalDate from = since.get(union);
        return from == null || !from.isAfter(day);
    }

    Optional<UnionInfo> findByCode(UUID root, String code) {
        return Optional.ofNullable(byCode.get(key(root, code)));
    }

    List<UnionInfo> children(@Nullable UUID parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** Depth first, siblings by code. */
    List<UnionInfo> subtree(UUID top) {
        var found = new ArrayList<UnionInfo>();
        find(top).ifPresent(union -> collect(union, found));
        return found;
    }

    /** Unions of some subtrees in tree order, whose name contains a text when one is given. */
    Stream<UnionInfo> inSubtrees(List<UUID> tops, @Nullable String part) {
        return tops.stream().flatMap(top -> subtree(top).stream()).filter(union -> named(union, part));
    }

    /** Direct children, whose name contains a text when one is given. */
    Stream<UnionInfo> below(UUID parent, @Nullable String part) {
        return children(parent).stream().filter(union -> named(union, part));
    }

    private static boolean named(UnionInfo union, @Nullable String part) {
        return part == null || union.name().contains(part);
    }

    private void collect(UnionInfo union, List<UnionInfo> found) {
        found.add(union);
        children(union.id()).forEach(child -> collect(child, found));
    }

    private static String key(UUID root, String code) {
        return root + "|" + code;
    }
}
