package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Share;
import org.unionhome.policy.internal.PackValue.Kind;

/**
 * Every value of a shipped pack is asked for by a vector in its file: written a little otherwise, it gets another answer.
 * An amount is asked from both sides, so that neither a fen more nor a fen less goes unnoticed.
 */
class EveryValueIsAskedTest {

    /** What cannot be written by a single edit, and names; a scheme is a name for occasions and rules nothing. */
    private static final Set<Kind> NOT_ASKED =
            Set.of(Kind.OCCASION, Kind.SCHEME, Kind.PERIOD, Kind.STRUCTURE, Kind.TEXT);

    @TestFactory
    Stream<DynamicTest> aValueWrittenOtherwiseContradictsAVector() {
        return PackLoader.shipped().stream().flatMap(code -> {
            String content = ShippedPacks.content(code);
            return PackValues.of(PackReader.tree(content)).stream()
                    .filter(value -> !NOT_ASKED.contains(value.kind()))
                    .filter(value -> !value.path().startsWith("schemes."))
                    .flatMap(value -> otherwise(value)
                            .map(text -> dynamicTest(code + " " + value.path() + ": " + text, () -> assertThat(
                                            isNoticed(content, value, text))
                                    .isTrue())));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPackHasVectors() {
        return PackLoader.shipped().stream()
                .map(code -> dynamicTest(code, () -> assertThat(ShippedPacks.content(code))
                        .containsPattern("(vectors|cases|figures):\\s+- \\{")));
    }

    @Test
    void aValueThatNoVectorAsksForIsSeen() {
        String content = ShippedPacks.content(ShippedPacks.WENZHOU).replaceAll("(?m)^  - \\{name: 结婚.*\\n", "");
        PackValue ceiling = PackValues.of(PackReader.tree(content)).stream()
                .filter(value -> value.path().equals("occasions.MARRIAGE.ceiling"))
                .findFirst()
                .orElseThrow();
        assertThat(isNoticed(content, ceiling, "499.99")).isFalse();
    }

    private static Stream<String> otherwise(PackValue value) {
        String text = value.text();
        return switch (value.kind()) {
            case MONEY -> text.isEmpty() ? Stream.of("1.00") : Stream.of(fen(text, 1), fen(text, -1), "");
            case COUNT ->
                Stream.of(1, -1)
                        .map(more -> Integer.parseInt(text) + more)
                        .filter(number -> number >= 0)
                        .map(String::valueOf);
            case COUNTS -> Stream.of(text + " 999", text.replaceFirst("[0-9]+", "998"));
            case SHARE -> Stream.of(share(text, 1), share(text, -1));
            case FLAG -> Stream.of(text.equals("true") ? "false" : "true");
            case FORM -> Stream.of(text.equals("STATED") ? "UNSTATED" : "STATED");
            case FREQUENCY -> Stream.of(text.equals("UNLIMITED") ? "ONCE" : "UNLIMITED");
            case WORDS -> Stream.of(text.isEmpty() ? "OTHER" : text.replaceFirst("[A-Z_0-9]+( |$)", "ZZZ$1"));
            default -> Stream.empty();
        };
    }

    private static String fen(String text, int more) {
        return Money.ofFen(Money.of(text).fen() + more).toString();
    }

    /** One per cent of the whole more or less. */
    private static String share(String text, int more) {
        Share share = Share.parse(text);
        return Math.max(1, share.of() * 1000 / share.in() + 10 * more) + "/1000";
    }

    private static boolean isNoticed(String content, PackValue value, String text) {
        ObjectNode file = (ObjectNode) PackReader.tree(content);
        var faults = new PackEditor(file).write(List.of(new PackEditor.Edit(value.path(), text, null)));
        if (!faults.isEmpty()) {
            return true;
        }
        try {
            PackFile changed = PackReader.file(file);
            return !PackVectors.contradicted(PackReader.pack(changed, 1), changed.vectors())
                    .isEmpty();
        } catch (IllegalArgumentException
                | UncheckedIOException
                | DateTimeException
                | NullPointerException unreadable) {
            return true;
        }
    }
}
