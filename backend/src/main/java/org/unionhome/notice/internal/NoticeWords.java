package org.unionhome.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/** Words a notice in the reader's language; unions are called as they are called today. */
@ApplicationScoped
class NoticeWords {

    private static final String BUNDLE = "notices";
    private static final String BREAK = " ";
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private final Texts texts;
    private final UnionTree tree;

    NoticeWords(Texts texts, UnionTree tree) {
        this.texts = texts;
        this.tree = tree;
    }

    static String kept(Word word) {
        return word.type() + BREAK + word.value();
    }

    String text(String kind, List<String> words, Locale locale) {
        Object[] said = words.stream().map(word -> said(word, locale)).toArray();
        return texts.get(BUNDLE, locale, kind, said);
    }

    private String said(String kept, Locale locale) {
        String[] parts = kept.split(BREAK, 2);
        return switch (Word.Type.valueOf(parts[0])) {
            case UNION -> tree.nameOf(UUID.fromString(parts[1]));
            case DAY -> day(LocalDate.parse(parts[1]), locale);
            case TEXT -> parts[1];
        };
    }

    private static String day(LocalDate day, Locale locale) {
        return (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE).format(day);
    }
}
