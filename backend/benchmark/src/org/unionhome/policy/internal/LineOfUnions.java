package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.UnionSettings;
import org.unionhome.organization.Unions;
import org.unionhome.policy.internal.PolicyState.Adoption;

/** Unions one below the other, each using its pack, as the application holds them in memory. */
final class LineOfUnions implements Unions, UnionSettings, UnionTree {

    private final List<UnionInfo> unions = new ArrayList<>();
    private final Map<UUID, List<Adoption>> adoptions = new HashMap<>();

    LineOfUnions(String... packs) {
        var line = new ArrayList<UUID>();
        for (String pack : packs) {
            UUID id = UUID.randomUUID();
            UUID parent = line.isEmpty() ? null : line.get(line.size() - 1);
            line.add(id);
            String name = "U" + line.size();
            unions.add(new UnionInfo(id, line.get(0), parent, name, name, "UNION", List.copyOf(line)));
            adoptions.put(id, List.of(new Adoption(id, id, pack, null, null, 0)));
        }
    }

    Map<UUID, List<Adoption>> adoptions() {
        return adoptions;
    }

    UUID lowest() {
        return unions.get(unions.size() - 1).id();
    }

    @Override
    public Optional<UnionInfo> find(UUID id) {
        return unions.stream().filter(union -> union.id().equals(id)).findFirst();
    }

    @Override
    public UnionInfo require(UUID id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<UnionInfo> findByCode(UUID root, String code) {
        return unions.stream().filter(union -> union.code().equals(code)).findFirst();
    }

    @Override
    public List<UnionInfo> subtree(UUID top) {
        return unions.stream().filter(union -> union.line().contains(top)).toList();
    }

    @Override
    public List<UnionInfo> roots() {
        return unions.subList(0, 1);
    }

    @Override
    public void requireLiving(UUID union) {
        require(union);
    }

    @Override
    public void refresh() {
        // nothing changes
    }

    @Override
    public Setting settingOf(UUID union) {
        return new Setting("330300", "ORGAN");
    }

    @Override
    public Setting settingOn(UUID union, LocalDate day) {
        return settingOf(union);
    }

    @Override
    public List<UUID> lineOf(UUID union) {
        return require(union).line();
    }

    @Override
    public List<UUID> lineOn(UUID union, LocalDate day) {
        return lineOf(union);
    }

    @Override
    public Map<UUID, String> namesOn(Collection<UUID> ids, LocalDate day) {
        return ids.stream().collect(Collectors.toMap(id -> id, this::nameOf));
    }

    @Override
    public String nameOf(UUID union) {
        return require(union).name();
    }
}
