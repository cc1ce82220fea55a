package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.Audiences;
import org.unionhome.membership.SegmentView;

/** What other features may ask of segments. */
@ApplicationScoped
class AudiencesDoor implements Audiences {

    private final SegmentQueries segments;
    private final SegmentMembers members;
    private final SegmentRules rules;
    private final SegmentBook book;
    private final SegmentSentences sentences;
    private final UnionTree tree;
    private final Sql sql;

    AudiencesDoor(
            SegmentQueries segments,
            SegmentMembers members,
            SegmentRules rules,
            SegmentBook book,
            SegmentSentences sentences,
            UnionTree tree,
            Sql sql) {
        this.segments = segments;
        this.members = members;
        this.rules = rules;
        this.book = book;
        this.sentences = sentences;
        this.tree = tree;
        this.sql = sql;
    }

    @Override
    public Optional<Audience> find(UUID segment) {
        return segments.find(segment)
                .map(found -> new Audience(found.id(), found.union(), found.name(), rules.written(found.rule())));
    }

    @Override
    public int count(Audience audience, LocalDate day) {
        return members.counted(rules.read(audience.rule()), view(audience, day), everywhere(audience));
    }

    @Override
    public Set<UUID> among(Audience audience, Collection<UUID> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        var statement = statement(audience, day);
        String text = statement.among(persons);
        return new HashSet<>(members.within(
                Set.of(audience.union()),
                () -> sql.list(text, row -> row.getObject(1, UUID.class), statement.values())));
    }

    @Override
    public Set<UUID> meant(Map<UUID, Audience> audiences, UUID person, LocalDate day) {
        if (audiences.isEmpty()) {
            return Set.of();
        }
        var values = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        audiences.forEach((key, audience) -> {
            var one = statement(audience, day);
            parts.add("select ?::uuid where exists (" + one.among(List.of(person)) + ")");
            values.add(key);
            values.addAll(Arrays.asList(one.values()));
        });
        Set<UUID> unions = audiences.values().stream().map(Audience::union).collect(Collectors.toSet());
        return new HashSet<>(members.within(
                unions,
                () -> sql.list(
                        String.join(" union all ", parts), row -> row.getObject(1, UUID.class), values.toArray())));
    }

    @Override
    public List<UUID> page(Audience audience, LocalDate day, @Nullable UUID after, int limit) {
        var rows = members.page(rules.read(audience.rule()), view(audience, day), everywhere(audience), after, limit);
        return rows.stream().map(MemberQueries.Listed::id).toList();
    }

    @Override
    public String sentence(Audience audience, Locale locale) {
        return sentences.of(rules.read(audience.rule()), locale);
    }

    private SegmentSql statement(Audience audience, LocalDate day) {
        return new SegmentSql(book, rules.read(audience.rule()), view(audience, day), everywhere(audience));
    }

    private List<Scope.Subtree> everywhere(Audience audience) {
        return List.of(new Scope.Subtree(
                audience.union(), tree.lineOf(audience.union()).size()));
    }

    private SegmentView view(Audience audience, LocalDate day) {
        return new SegmentView(audience.union(), tree.lineOf(audience.union()).size(), day);
    }
}
