package org.unionhome.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What one rule says. Its text is made for the reader by {@code Explanations}.
 *
 * @param arguments fill the text; {@code @form.CASH} stands for a word to be said in the reader's language
 */
public record Finding(
        String code, Verdict verdict, List<String> arguments, @Nullable Citation citation, @Nullable Allowed allowed) {

    /** What a rule forbids: refused, or only warned of where the rule is known from a report. */
    public static Finding against(String code, List<String> arguments, Citation citation, @Nullable Allowed allowed) {
        return new Finding(code, citation.refuses() ? Verdict.BLOCK : Verdict.WARN, arguments, citation, allowed);
    }

    /** What would be allowed. */
    public record Allowed(@Nullable Money maxAmount, List<GiftForm> forms) {}
}
