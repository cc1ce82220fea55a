package org.unionhome.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.kernel.imports.InputRow;
import org.unionhome.kernel.imports.RowChange;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.kernel.imports.RowOutcome;
import org.unionhome.kernel.imports.Verdict;

/** What each row of a union file would do; all rows together, as they stand above and below each other. */
final class UnionJudging {

    private static final int DEEPEST = 6;
    private static final int LONGEST_CHAIN = 32;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private final ImportContext context;
    private final KnownUnions known;
    private final KindBook kinds;
    private final ObjectMapper json;
    private final Map<String, InputRow> byCode = new HashMap<>();
    private final Map<InputRow, Optional<Place>> places = new HashMap<>();

    UnionJudging(ImportContext context, KnownUnions known, KindBook kinds, ObjectMapper json) {
        this.context = context;
        this.known = known;
        this.kinds = kinds;
        this.json = json;
    }

    List<Verdict> judge(List<InputRow> rows) {
        rows.forEach(row -> byCode.putIfAbsent(code(row), row));
        return rows.stream().map(this::judge).toList();
    }

    private static String code(InputRow row) {
        return row.text(UnionsImport.CODE.name());
    }

    private Verdict judge(InputRow row) {
        String code = code(row);
        String label = row.text(UnionsImport.NAME.name());
        var keys = code.isEmpty() ? List.<String>of() : List.of("code|" + code);
        List<RowIssue> issues = new ArrayList<>(ownIssues(row));
        var existing = known.inside(code);
        if (issues.isEmpty() && complete(row) && existing.isPresent()) {
            return judgeExisting(row, existing.get(), label, keys);
        }
        Optional<Place> place = issues.isEmpty() ? place(row, new HashSet<>(), issues) : Optional.empty();
        if (place.isEmpty() || !complete(row)) {
            return Verdict.wrong(label, issues, keys);
        }
        return new Verdict(label, RowOutcome.NEW, null, List.of(), created(row), keys, plan(row, place.get(), null));
    }

    private static boolean complete(InputRow row) {
        return List.of(UnionsImport.CODE, UnionsImport.NAME, UnionsImport.KIND, UnionsImport.PARENT).stream()
                .allMatch(field -> field.accepts(row.text(field.name())));
    }

    /** What can be said of the row without looking at others. */
    private List<RowIssue> ownIssues(InputRow row) {
        var issues = new ArrayList<RowIssue>();
        String code = code(row);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            issues.add(RowIssue.error("code", "CODE_SHAPE"));
        } else if (known.takenElsewhere(code)) {
            issues.add(RowIssue.error("code", "CODE_TAKEN"));
        }
        String kind = row.text(UnionsImport.KIND.name());
        if (!kind.isEmpty() && kinds.meantBy(kind).isEmpty()) {
            issues.add(RowIssue.error("kind", "KIND_UNKNOWN", kinds.names()));
        }
        return issues;
    }

    private Verdict judgeExisting(InputRow row, KnownUnions.Known union, String label, List<String> keys) {
        var issues = new ArrayList<RowIssue>();
        String kind = kinds.meantBy(row.text("kind")).orElse("");
        if (!kind.equals(union.kind())) {
            issues.add(RowIssue.error("kind", "KIND_DIFFERS"));
        }
        String parent = known.find(union.parent()).map(KnownUnions.Known::code).orElse("");
        if (row.has("parentCode") && !row.text("parentCode").equals(parent)) {
            issues.add(RowIssue.error("parentCode", "PARENT_DIFFERS"));
        }
        if (!issues.isEmpty()) {
            return Verdict.wrong(label, issues, keys);
        }
        var changes = changes(row, union);
        var outcome = changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        var place = new Place(kind, union.level(), union.parent(), null);
        var before = new UnionPlan.Before(union.name());
        return new Verdict(label, outcome, union.id(), List.of(), changes, keys, plan(row, place, before));
    }

    private static List<RowChange> changes(InputRow row, KnownUnions.Known union) {
        var changes = new ArrayList<RowChange>();
        if (!row.text("name").equals(union.name())) {
            changes.add(new RowChange("name", union.name(), row.text("name")));
        }
        return changes;
    }

    private static List<RowChange> created(InputRow row) {
        var changes = new ArrayList<RowChange>();
        for (String field : List.of("code", "name", "kind", "parentCode")) {
            if (row.has(field)) {
                changes.add(new RowChange(field, null, row.text(field)));
            }
        }
        return changes;
    }

    /** Where a new union would stand; what is in the way goes into the issues. */
    private Optional<Place> place(InputRow row, Set<String> below, List<RowIssue> issues) {
        var found = places.get(row);
        if (found != null && issues.isEmpty() && found.isPresent()) {
            return found;
        }
        Optional<Place> place = seek(row, below, issues);
        places.put(row, place);
        return place;
    }

    private Optional<Place> seek(InputRow row, Set<String> below, List<RowIssue> issues) {
        String kind = kinds.meantBy(row.text("kind")).orElse("");
        String parentCode = row.text("parentCode");
        if (!below.add(code(row))) {
            issues.add(RowIssue.error("parentCode", "TREE_CYCLE"));
            return Optional.empty();
        }
        if (below.size() > LONGEST_CHAIN) {
            issues.add(RowIssue.error("parentCode", "TOO_DEEP", DEEPEST));
            return Optional.empty();
        }
        var existing = parentCode.isEmpty() ? Optional.of(known.top()) : known.inside(parentCode);
        if (existing.isPresent()) {
            var above = existing.get();
            return placed(new Place(kind, above.level() + 1, above.id(), null), above.kind(), issues);
        }
        InputRow parent = byCode.get(parentCode);
        if (parent == null) {
            issues.add(RowIssue.error("parentCode", "PARENT_UNKNOWN"));
            return Optional.empty();
        }
        var parentIssues = new ArrayList<>(ownIssues(parent));
        var above = parentIssues.isEmpty() && complete(parent)
                ? place(parent, below, parentIssues)
                : Optional.<Place>empty();
        if (above.isEmpty()) {
            boolean cycle = parentIssues.stream().anyMatch(issue -> issue.code().equals("TREE_CYCLE"));
            issues.add(RowIssue.error("parentCode", cycle ? "TREE_CYCLE" : "PARENT_WRONG", parent.rowNo()));
            return Optional.empty();
        }
        return placed(
                new Place(kind, above.get().level() + 1, null, parentCode),
                above.get().kind(),
                issues);
    }

    private Optional<Place> placed(Place place, String kindAbove, List<RowIssue> issues) {
        if (!place.kind().isEmpty() && !kinds.mayStandBelow(place.kind(), kindAbove)) {
            issues.add(RowIssue.error("kind", "KIND_ORDER"));
        }
        if (place.level() > DEEPEST) {
            issues.add(RowIssue.error("parentCode", "TOO_DEEP", DEEPEST));
        }
        return issues.isEmpty() ? Optional.of(place) : Optional.empty();
    }

    private String plan(InputRow row, Place place, UnionPlan.@Nullable Before before) {
        var plan = new UnionPlan(
                code(row), row.text("name"), place.kind(), place.level(), place.parent(), place.parentCode(), before);
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }

    /** The kind of a union and where it stands: below one that exists, or below one of the same file. */
    private record Place(String kind, int level, @Nullable UUID parent, @Nullable String parentCode) {
        Place {
            Objects.requireNonNull(kind);
        }
    }
}
