package org.unionhome.organization.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of unions in force somewhere, from the highest to the lowest: what each is called, what stands below. */
final class KindBook {

    private final Map<String, UnionKind> byCode = new LinkedHashMap<>();
    private final Map<String, UnionKind> byWord = new HashMap<>();

    KindBook(List<UnionKind> kinds) {
        kinds.forEach(kind -> {
            byCode.put(kind.code(), kind);
            byWord.put(kind.code(), kind);
            byWord.putIfAbsent(kind.nameZh(), kind);
            byWord.putIfAbsent(kind.nameEn().toUpperCase(Locale.ROOT), kind);
            kind.words().forEach(word -> byWord.putIfAbsent(word, kind));
        });
    }

    List<UnionKind> all() {
        return List.copyOf(byCode.values());
    }

    Optional<UnionKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kind that a file means by a word. */
    Optional<String> meantBy(String word) {
        return Optional.ofNullable(byWord.get(word.toUpperCase(Locale.ROOT))).map(UnionKind::code);
    }

    boolean mayStandBelow(String kind, String above) {
        return find(above).filter(parent -> parent.children().contains(kind)).isPresent();
    }

    boolean isBasic(String kind) {
        return find(kind).filter(UnionKind::basic).isPresent();
    }

    /** As people call it. */
    String name(String kind, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return find(kind)
                .map(known -> english ? known.nameEn() : known.nameZh())
                .orElse(kind);
    }

    /** All names in Chinese, for messages that list them. */
    String names() {
        return byCode.values().stream().map(UnionKind::nameZh).collect(Collectors.joining("、"));
    }
}
