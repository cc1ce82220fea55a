package org.unionhome.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Turns problems into answers, in the language asked for; each leaves a line in the log under the request's id. */
@ApplicationScoped
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final String BUNDLE = "problems";
    private final Texts texts;

    ProblemAnswers(Texts texts) {
        this.texts = texts;
    }

    Response answer(Problem problem, CurrentRequest request) {
        var response = Response.status(problem.code().status())
                .type(PROBLEM_JSON)
                .entity(body(problem, request.id(), request.locale()));
        if (problem.code() == ProblemCode.STILL_WORKING || problem.code() == ProblemCode.UNAVAILABLE) {
            response.header("Retry-After", 2);
        }
        if (problem.code() == ProblemCode.NOT_SIGNED_IN) {
            response.header("WWW-Authenticate", "Bearer realm=\"union-home\"");
        }
        return response.build();
    }

    ProblemBody body(Problem problem, String requestId, Locale locale) {
        Refusal code = problem.code();
        LOG.infof("answered %d %s", code.status(), code);
        Object[] arguments = problem.arguments().toArray();
        return new ProblemBody(
                type(code),
                texts.get(BUNDLE, locale, code.name() + ".title"),
                code.status(),
                code.name(),
                texts.get(BUNDLE, locale, code.name() + ".detail", arguments),
                requestId,
                errors(problem.faults(), locale),
                problem.decision(),
                problem.current());
    }

    private List<ProblemBody.FieldError> errors(List<Problem.FieldFault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new ProblemBody.FieldError(
                        fault.pointer(),
                        fault.code(),
                        texts.get(
                                BUNDLE,
                                locale,
                                "fault." + fault.code(),
                                fault.arguments().toArray())))
                .toList();
    }

    /** The RFC 9457 type. */
    private static String type(Refusal code) {
        return "urn:unionhome:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
