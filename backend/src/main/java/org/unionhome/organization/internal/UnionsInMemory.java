package org.unionhome.organization.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
import org.unionhome.organization.Unions;

/**
 * The tree in memory; looks every two seconds whether another instance changed it. Every row of every list asks it for a
 * name, so it is a singleton: nothing stands between.
 */
@Singleton
class UnionsInMemory implements Unions, UnionTree {

    private static final String ALL =
            """
            select id, root_id, parent_id, code, name, kind, level, l1, l2, l3, l4, l5, l6, policy_pack, status
              from union_node
             order by level, code
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
        return new UnionForest(version, nodes.stream().map(Node::union).toList(), dissolved);
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

    @Override
    public String nameOf(UUID union) {
        return find(union).map(UnionInfo::name).orElse("");
    }

    /** From the columns that union_node and union_history have in common; the union's own pack only. */
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
                List.copyOf(line),
                row.getString("policy_pack"));
    }

    private static Node node(ResultSet row) throws SQLException {
        return new Node(read(row), row.getString("status").equals("DISSOLVED"));
    }

    private record Node(UnionInfo union, boolean dissolved) {}
}
