package org.unionhome.kernel.imports;

import java.util.List;

/**
 * A column that a kind of import understands.
 *
 * @param name as in the contract
 * @param required a row without it is wrong
 * @param maxLength longer texts are wrong
 * @param headers how files call it, the usual word first; compared without spaces, brackets and case
 */
public record ImportField(String name, boolean required, int maxLength, List<String> headers) {

    public static ImportField required(String name, int maxLength, String... headers) {
        return new ImportField(name, true, maxLength, List.of(headers));
    }

    public static ImportField optional(String name, int maxLength, String... headers) {
        return new ImportField(name, false, maxLength, List.of(headers));
    }

    /** Whether the framework will have nothing to say about this text. */
    public boolean accepts(String text) {
        return text.length() <= maxLength && !(required && text.isEmpty());
    }
}
