package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionhome.kernel.Problem.FieldFault;

/** A document may be corrected in any of its values; a text that does not fit changes none. */
class EveryValueIsEditableTest {

    static Stream<String> packs() {
        return PackLoader.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_value_of_a_shipped_pack_can_be_written_anew(String code) {
        for (PackValue value : PackValues.of(file(code))) {
            ObjectNode file = file(code);
            String text = another(value);
            assertThat(write(file, value.path(), text)).as(value.path()).isEmpty();
            assertThat(PackValues.of(file))
                    .as(value.path())
                    .anyMatch(one -> one.text().equals(text) || text.endsWith(" " + one.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_text_that_fits_no_value_changes_nothing(String code) {
        for (PackValue value : PackValues.of(file(code))) {
            if (value.kind() != PackValue.Kind.TEXT) {
                ObjectNode file = file(code);
                assertThat(write(file, value.path(), "so viel wie möglich"))
                        .as(value.path())
                        .extracting(FieldFault::code)
                        .containsExactly("PATTERN");
                assertThat(file).isEqualTo(file(code));
            }
        }
    }

    private static String another(PackValue value) {
        String text = value.text();
        return switch (value.kind()) {
            case OCCASION, SCHEME -> "另一个名称/Another name";
            case MONEY -> "4321.00";
            case COUNT -> "17";
            case COUNTS -> "3 17";
            case SHARE -> "17/100";
            case FLAG -> text.equals("true") ? "false" : "true";
            case FREQUENCY -> text.equals("ONCE") ? "UNLIMITED" : "ONCE";
            case FORM -> text.equals("STATED") ? "UNSTATED" : "STATED";
            case WORDS -> (text + " ANOTHER").strip();
            case PERIOD -> "2031-01-01/";
            case TEXT -> text + "7";
            case CONDITION -> condition(text);
            case STRUCTURE -> structure(text);
        };
    }

    private static String condition(String text) {
        String[] words = text.split(" ");
        if (words[0].equals("NOT")) {
            return "NOT SIX_MONTHS PUBLIC_AID";
        }
        return words.length == 1
                ? (text.equals("ILLNESS") ? "PUBLIC_AID" : "ILLNESS")
                : words[0] + " " + (words[1].equals("LE") ? "LT" : "LE") + " 1.7";
    }

    private static String structure(String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            return text.replaceFirst("([0-9])", "7$1");
        }
        return text.equals("ONE_KIND") ? "COUNTS_AS_INCOME LT 3" : "ANOTHER";
    }

    private static ObjectNode file(String code) {
        return (ObjectNode) PackReader.tree(ShippedPacks.content(code));
    }

    private static List<FieldFault> write(ObjectNode file, String path, String text) {
        return new PackEditor(file).write(List.of(new PackEditor.Edit(path, text, null)));
    }
}
