package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.condolence.internal.AssignmentPolicy.First;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** What makes a to-do, as data: the rule for all, what unions set instead, and the law on retirement. */
@ApplicationScoped
class TodoRules {

    private final Sql sql;
    private final UnionTree tree;

    TodoRules(Sql sql, UnionTree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    /** Two statements, for all unions at once. */
    InForce inForce() {
        var rules = sql.list(
                """
                select kind, lead_days, threshold_days, wait_days, first_asked, occasions, citation, ruling_zh, ruling_en
                  from care_todo_rule
                """,
                row -> new Rule(
                        row.getString("kind"),
                        (Integer) row.getObject("lead_days"),
                        (Integer) row.getObject("threshold_days"),
                        assignment(row),
                        Arrays.asList((String[]) row.getArray("occasions").getArray()),
                        row.getString("citation"),
                        row.getString("ruling_zh"),
                        row.getString("ruling_en")));
        Map<String, Map<UUID, Setting>> settings = new HashMap<>();
        sql.list(
                        """
                        select union_id, kind, enabled, lead_days, threshold_days, wait_days, first_asked, version
                          from care_todo_setting
                        """,
                        row -> new Setting(
                                Sql.id(row, "union_id"),
                                row.getString("kind"),
                                row.getBoolean("enabled"),
                                (Integer) row.getObject("lead_days"),
                                (Integer) row.getObject("threshold_days"),
                                assignment(row),
                                row.getInt("version")))
                .forEach(setting -> settings.computeIfAbsent(setting.kind(), kind -> new HashMap<>())
                        .put(setting.union(), setting));
        return new InForce(rules, settings);
    }

    RetirementLaw retirementLaw() {
        return new RetirementLaw(retirement("MALE"), retirement("FEMALE_CADRE"), retirement("FEMALE_WORKER"));
    }

    private RetirementRule retirement(String category) {
        return sql.first(
                        """
                        select base_months, step_months, most_months, delayed_from from retirement_rule
                         where category = ?
                        """,
                        row -> new RetirementRule(
                                row.getInt("base_months"),
                                row.getInt("step_months"),
                                row.getInt("most_months"),
                                row.getDate("delayed_from").toLocalDate()),
                        category)
                .orElseThrow(() -> new IllegalStateException("no retirement rule for " + category));
    }

    /** The rule for all unions that set nothing else. */
    record Rule(
            String kind,
            @Nullable Integer leadDays,
            @Nullable Integer thresholdDays,
            Assignment assignment,
            List<String> occasions,
            String citation,
            String rulingZh,
            String rulingEn) {}

    /** What one union set. */
    record Setting(
            UUID union,
            String kind,
            boolean enabled,
            @Nullable Integer leadDays,
            @Nullable Integer thresholdDays,
            Assignment assignment,
            int version) {}

    /** After how many working days what nobody took is given to whom; of the rule of assignment alone. */
    record Assignment(@Nullable Integer waitDays, @Nullable First first) {

        /** What it leaves open is as in the other one. */
        Assignment over(Assignment other) {
            return new Assignment(waitDays == null ? other.waitDays : waitDays, first == null ? other.first : first);
        }

        int waited() {
            return Objects.requireNonNull(waitDays);
        }

        First asked() {
            return Objects.requireNonNull(first);
        }
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        String first = row.getString("first_asked");
        return new Assignment((Integer) row.getObject("wait_days"), first == null ? null : First.valueOf(first));
    }

    /** What holds in one union, and where it was set; at the rule itself when nowhere. */
    record Held(
            Rule rule,
            boolean enabled,
            int leadDays,
            int thresholdDays,
            Assignment assignment,
            @Nullable UUID setIn,
            int version) {}

    /** Rules and settings of one moment. */
    final class InForce {

        private final List<Rule> rules;
        private final Map<String, Map<UUID, Setting>> settings;

        InForce(List<Rule> rules, Map<String, Map<UUID, Setting>> settings) {
            this.rules = rules;
            this.settings = settings;
        }

        List<Rule> rules() {
            return rules;
        }

        /** As set in the union or the nearest above it. */
        Held in(UUID union, String kind) {
            Rule rule = rules.stream()
                    .filter(one -> one.kind().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no rule for " + kind));
            Map<UUID, Setting> set = settings.getOrDefault(kind, Map.of());
            List<UUID> line = tree.lineOf(union);
            Setting nearest = null;
            for (UUID above : line) {
                nearest = set.getOrDefault(above, nearest);
            }
            return held(rule, nearest);
        }

        /** The widest of all, to look no further than any union wants. */
        int most(String kind) {
            Collection<Setting> set = settings.getOrDefault(kind, Map.of()).values();
            return Math.max(
                    held(rule(kind), null).leadDays(),
                    set.stream()
                            .map(Setting::leadDays)
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0));
        }

        /** The shortest wait of all. */
        int least(String kind) {
            Collection<Setting> set = settings.getOrDefault(kind, Map.of()).values();
            return Math.min(
                    held(rule(kind), null).thresholdDays(),
                    set.stream()
                            .map(Setting::thresholdDays)
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .min()
                            .orElse(Integer.MAX_VALUE));
        }

        Rule rule(String kind) {
            return rules.stream()
                    .filter(one -> one.kind().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }

        private static Held held(Rule rule, @Nullable Setting set) {
            return set == null
                    ? new Held(
                            rule,
                            true,
                            or(null, rule.leadDays()),
                            or(null, rule.thresholdDays()),
                            rule.assignment(),
                            null,
                            0)
                    : new Held(
                            rule,
                            set.enabled(),
                            or(set.leadDays(), rule.leadDays()),
                            or(set.thresholdDays(), rule.thresholdDays()),
                            set.assignment().over(rule.assignment()),
                            set.union(),
                            set.version());
        }

        private static int or(@Nullable Integer set, @Nullable Integer otherwise) {
            return set != null ? set : otherwise == null ? 0 : otherwise;
        }
    }
}
