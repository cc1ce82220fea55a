package org.unionhome.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.Texts;

/** Says findings in the reader's language. */
@ApplicationScoped
class Explanations {

    static final String BUNDLE = "policy";

    private static final Set<String> SUBJECTS =
            Set.of("SANATORIUM", "LATE_CHARGE", "DUES", "CONTRIBUTION", "FESTIVAL", "HEALTH_CHECK");
    private final Texts texts;
    private final Policies policies;

    Explanations(Texts texts, Policies policies) {
        this.texts = texts;
        this.policies = policies;
    }

    /** One sentence; {@code {0}} of every text is the occasion's name. */
    String say(Decision decision, Finding finding, Locale language) {
        Object[] arguments = Stream.concat(
                        Stream.of(nameOf(decision.occasion(), language)),
                        finding.arguments().stream().map(argument -> word(argument, language)))
                .toArray();
        return texts.get(BUNDLE, language, "finding." + finding.code(), arguments);
    }

    /** The same with a feature's own texts, which name no occasion. */
    String say(String bundle, Decision decision, Finding finding, Locale language) {
        if (bundle.equals(BUNDLE)) {
            return say(decision, finding, language);
        }
        Object[] arguments = finding.arguments().stream()
                .map(argument ->
                        argument.startsWith("@") ? texts.get(bundle, language, argument.substring(1)) : argument)
                .toArray();
        return texts.get(bundle, language, "finding." + finding.code(), arguments);
    }

    /** Not every subject is an occasion of care. */
    private String nameOf(String subject, Locale language) {
        return SUBJECTS.contains(subject)
                ? texts.get(BUNDLE, language, "subject." + subject)
                : policies.nameOf(subject, language);
    }

    private String word(String argument, Locale language) {
        if (!argument.startsWith("@")) {
            return argument;
        }
        return Arrays.stream(argument.split(" "))
                .map(key -> texts.get(BUNDLE, language, key.substring(1)))
                .collect(Collectors.joining(texts.get(BUNDLE, language, "separator")));
    }
}
