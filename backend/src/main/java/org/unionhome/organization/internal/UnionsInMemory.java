package org.unionhome.organization.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.TreeChanged;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.UnionSettings;
import org.unionhome.organization.Unions;

/**
 * The tree in memory; looks every two seconds whether another instance changed it. Every row of every list asks it for a
 * name, so it is a singleton: nothing stands between.
 */
@Singleton
class UnionsInMemory implements Unions, UnionTree, UnionSettings {

    private static final String ALL =
            """
            select n.id, n.root_id, n.parent_id, n.code, n.name, n.kind, n.level, n.l1, n.l2, n.l3, n.l4, n.l5, n.l6,
                   n.status, n.valid_from, n.division_code, e.kind as employer_kind
              from union_node n
              left join employer e on e.id = n.employer_id
             order by n.level, n.code
            """;
    private static final String LINE =
            """
            select array_remove(array[l1, l2, l3, l4, l5, l6], null)
              from union_history
             where union_id = ? and period @> ?::date
            """;
    private static final String NAMES =
            "select union_id, name from union_history where union_id = any (?::uuid[]) and period @> ?::date";
    private static final String SETTINGS =
            """
            select h.union_id, h.division_code, e.kind as employer_kind
              from union_history h
              left join employer e on e.id = h.employer_id
             where h.union_id = any (?::uuid[]) and h.period @> ?::date
            """;

    private final Sql sql;
    private final ActingAs acting;
    private volatile @Nullable UnionForest forest;

    UnionsInMemory(Sql sql, ActingAs acting) {
        this.sql = sql;
        this.acting = acting;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void notice() {
        UnionForest held = forest;
        long present = presentVersion();
        if (held == null || held.version() != present) {
            refresh();
        }
    }

    /** One at a time: a slow reader must not put an older tree in the place of a newer one. */
    @Override
    public synchronized void refresh() {
        forest = acting.system(SystemActor.TREE, this::load);
    }

    private UnionForest load() {
        long version = version();
        List<Node> nodes = sql.list(ALL, UnionsInMemory::node);
        var dissolved = nodes.stream()
                .filter(Node::dissolved)
                .map(node -> node.union().id())
                .collect(Collectors.toSet());
        var since = nodes.stream()
                .filter(node -> node.since() != null)
                .collect(Collectors.toMap(node -> node.union().id(), Node::since));
        var settings =
                nodes.stream().collect(Collectors.toMap(node -> node.union().id(), Node::setting));
        return new UnionForest(version, nodes.stream().map(Node::union).toList(), dissolved, since, settings);
    }

    /** Of what is committed; grows with every change of a union. */
    long presentVersion() {
        return acting.system(SystemActor.TREE, this::version);
    }

    private long version() {
        return sql.first("select version from union_tree_version", row -> row.getLong(1))
                .orElse(0L);
    }

    UnionForest forest() {
        UnionForest held = forest;
        if (held == null) {
            refresh();
            held = forest;
        }
        return java.util.Objects.requireNonNull(held);
    }

    /** A union that is not in memory may be new: looks once whether the tree changed. */
    @Override
    public Optional<UnionInfo> find(UUID id) {
        return orAfterALook(() -> forest().find(id));
    }

    private Optional<UnionInfo> orAfterALook(Supplier<Optional<UnionInfo>> search) {
        return search.get().or(() -> {
            notice();
            return search.get();
        });
    }

    @Override
    public UnionInfo require(UUID id) {
        return find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    @Override
    public Optional<UnionInfo> findByCode(UUID root, String code) {
        return orAfterALook(() -> forest().findByCode(root, code));
    }

    /** Nothing shows that a part is missing: looks every time, one short statement. */
    @Override
    public List<UnionInfo> subtree(UUID top) {
        notice();
        return forest().subtree(top);
    }

    @Override
    public List<UnionInfo> roots() {
        return forest().children(null);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TreeChanged change) {
        refresh();
    }

    @Override
    public List<UUID> lineOf(UUID union) {
        return find(union).map(UnionInfo::line).orElse(List.of());
    }

    /** From memory when the union has not changed since that day; also of one that had ended by then. */
    @Override
    public List<UUID> lineOn(UUID union, LocalDate day) {
        List<UUID> today = lineOf(union);
        if (today.isEmpty() || forest().unchangedSince(union, day)) {
            return today;
        }
        return acting.system(
                        SystemActor.TREE,
                        () -> sql.first(
                                LINE, row -> List.of((UUID[]) row.getArray(1).getArray()), union, day))
                .orElse(List.of());
    }

    @Override
    public Map<UUID, String> namesOn(Collection<UUID> unions, LocalDate day) {
        var names = new HashMap<UUID, String>();
        unions.forEach(union -> names.put(union, nameOf(union)));
        Set<UUID> changed = names.keySet().stream()
                .filter(union -> !forest().unchangedSince(union, day))
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            acting.system(
                            SystemActor.TREE,
                            () -> sql.list(
                                    NAMES,
                                    row -> Map.entry(Sql.id(row, "union_id"), row.getString("name")),
                                    changed,
                                    day))
                    .forEach(then -> names.put(then.getKey(), then.getValue()));
        }
        return names;
    }

    @Override
    public Setting settingOf(UUID union) {
        return find(union).map(found -> forest().settingOf(found)).orElse(Setting.UNKNOWN);
    }

    @Override
    public Setting settingOn(UUID union, LocalDate day) {
        List<UUID> line = lineOn(union, day);
        boolean asNow = line.isEmpty() || line.stream().allMatch(one -> forest().unchangedSince(one, day));
        return asNow ? settingOf(union) : UnionForest.inherited(line, settingsOn(line, day));
    }

    private Map<UUID, Setting> settingsOn(List<UUID> line, LocalDate day) {
        return acting.system(SystemActor.TREE, () -> sql
                .list(
                        SETTINGS,
                        row -> Map.entry(
                                Sql.id(row, "union_id"),
                                new Setting(row.getString("division_code"), row.getString("employer_kind"))),
                        line,
                        day)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void requireLiving(UUID union) {
        boolean living = sql.first("select union_is_living(?)", row -> row.getBoolean(1), union)
                .orElse(false);
        if (!living) {
            throw Problem.of(ProblemCode.UNION_DISSOLVED);
        }
    }

    @Override
    public String nameOf(UUID union) {
        return find(union).map(UnionInfo::name).orElse("");
    }

    /** From the columns that union_node and union_history have in common. */
    static UnionInfo read(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        var line = new java.util.ArrayList<UUID>();
        for (int at = 1; at <= level; at++) {
            line.add(Sql.id(row, "l" + at));
        }
        return new UnionInfo(
                Sql.id(row, "id"),
                Sql.id(row, "root_id"),
                row.getObject("parent_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                List.copyOf(line));
    }

    private static Node node(ResultSet row) throws SQLException {
        var setting = new Setting(row.getString("division_code"), row.getString("employer_kind"));
        return new Node(read(row), row.getString("status").equals("DISSOLVED"), Sql.date(row, "valid_from"), setting);
    }

    private record Node(UnionInfo union, boolean dissolved, @Nullable LocalDate since, Setting setting) {}
}
