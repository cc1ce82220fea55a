package org.unionhome.condolence.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of somebody's health, as far as a rule asks for it.
 *
 * @param illness category of the contract, never words of somebody's own
 */
record Health(@Nullable String illness, boolean surgery) {

    static final Health NONE = new Health(null, false);
    private static final String SURGERY = "SURGERY";

    boolean isTold() {
        return illness != null || surgery;
    }

    /** As it is kept, once it is encrypted: {@code CIRCULATORY SURGERY}. */
    String text() {
        return surgery ? (illness == null ? SURGERY : illness + " " + SURGERY) : illness == null ? "" : illness;
    }

    static Health of(String text) {
        List<String> words = Arrays.asList(text.strip().split(" "));
        return new Health(
                words.stream()
                        .filter(word -> !word.isEmpty() && !word.equals(SURGERY))
                        .findFirst()
                        .orElse(null),
                words.contains(SURGERY));
    }

    /** Nobody reads it in a log. */
    @Override
    public String toString() {
        return "Health";
    }
}
