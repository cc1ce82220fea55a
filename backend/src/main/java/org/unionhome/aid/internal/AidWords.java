package org.unionhome.aid.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Texts;
import org.unionhome.policy.Verdict;

/** Says what the rules say in the reader's language, and keeps what they said with the decision. */
@ApplicationScoped
class AidWords {

    static final String BUNDLE = "aid-cases";
    /** Money says whether it is zero; that is no value of its own. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private final Texts texts;
    private final CurrentRequest request;

    AidWords(Texts texts, CurrentRequest request) {
        this.texts = texts;
        this.request = request;
    }

    String say(AidJudgement.Finding finding) {
        Object[] arguments = finding.arguments().stream().map(this::word).toArray();
        return texts.get(BUNDLE, request.locale(), "finding." + finding.code(), arguments);
    }

    private String word(String argument) {
        return argument.startsWith("@") ? texts.get(BUNDLE, request.locale(), argument.substring(1)) : argument;
    }

    String approver(String code) {
        return texts.get(BUNDLE, request.locale(), "approver." + code);
    }

    /** Everything that stands against it. */
    String against(AidJudgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BLOCK)
                .map(this::say)
                .collect(Collectors.joining(" "));
    }

    String written(AidJudgement judgement) {
        try {
            return JSON.writeValueAsString(judgement);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    AidJudgement read(String written) {
        try {
            return JSON.readValue(written, AidJudgement.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
