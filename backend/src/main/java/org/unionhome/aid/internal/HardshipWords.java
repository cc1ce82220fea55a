package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Texts;
import org.unionhome.policy.Finding;
import org.unionhome.policy.Verdict;

/** Findings of a means test in the reader's language. */
@ApplicationScoped
class HardshipWords {

    static final String BUNDLE = "hardship";
    private final Texts texts;
    private final CurrentRequest request;

    HardshipWords(Texts texts, CurrentRequest request) {
        this.texts = texts;
        this.request = request;
    }

    String say(Finding finding) {
        return texts.get(
                BUNDLE,
                request.locale(),
                "finding." + finding.code(),
                finding.arguments().toArray());
    }

    /** Everything that stands in the way, one sentence after the other. */
    String refusal(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BLOCK)
                .map(this::say)
                .collect(Collectors.joining(" "));
    }
}
