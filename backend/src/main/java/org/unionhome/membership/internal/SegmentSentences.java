package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.SegmentFact;
import org.unionhome.membership.SegmentInput;
import org.unionhome.membership.SegmentValue;

/** Says a rule as a person would, in Chinese or English. */
@ApplicationScoped
class SegmentSentences {

    private static final String BUNDLE = "segments";
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private final SegmentBook book;
    private final Texts texts;
    private final UnionTree tree;

    SegmentSentences(SegmentBook book, Texts texts, UnionTree tree) {
        this.book = book;
        this.texts = texts;
        this.tree = tree;
    }

    String of(SegmentNode rule, Locale locale) {
        String said = rule.kind() == SegmentNode.Kind.ALL ? joined(rule, "all", locale) : part(rule, locale);
        return texts.get(BUNDLE, locale, "sentence", said);
    }

    private String part(SegmentNode node, Locale locale) {
        return switch (node.kind()) {
            case ALL, ANY -> group(node, locale);
            case NOT -> texts.get(BUNDLE, locale, "not", part(node.branches().get(0), locale));
            case CONDITION -> condition(node, locale);
        };
    }

    private String group(SegmentNode node, Locale locale) {
        String said = joined(node, node.kind() == SegmentNode.Kind.ALL ? "all" : "any", locale);
        return node.branches().size() == 1 ? said : texts.get(BUNDLE, locale, "group", said);
    }

    private String joined(SegmentNode node, String between, Locale locale) {
        return node.branches().stream()
                .map(branch -> part(branch, locale))
                .collect(Collectors.joining(texts.get(BUNDLE, locale, between)));
    }

    private String condition(SegmentNode node, Locale locale) {
        var condition = node.condition();
        SegmentFact fact = book.of(condition.field());
        SegmentInput input = fact.operators().get(condition.operator());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < condition.values().size(); i++) {
            words.add(word(fact, input == null ? SegmentValue.TEXT : input.at(i), condition.text(i), locale));
        }
        boolean enumerated = input != null && input.enumerates();
        Object[] said =
                enumerated ? new Object[] {String.join(texts.get(BUNDLE, locale, "list"), words)} : words.toArray();
        return texts.get(fact.bundle(), locale, fact.field() + "." + condition.operator(), said);
    }

    private String word(SegmentFact fact, SegmentValue kind, String value, Locale locale) {
        return switch (kind.kind()) {
            case NUMBER, TEXT -> value;
            case WORD -> texts.get(fact.bundle(), locale, fact.field() + "." + value);
            case UNION -> tree.nameOf(UUID.fromString(value));
            case DAY -> day(LocalDate.parse(value), locale);
        };
    }

    private static String day(LocalDate day, Locale locale) {
        return (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE).format(day);
    }
}
