package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure, the framework's own too, becomes problem+json without stack, SQL, class name or personal data. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /** The contract requires If-Match; RFC 6585 has a status of its own for its absence. */
    private static final Problem.FieldFault NO_VERSION = new Problem.FieldFault("If-Match", "NOT_NULL", List.of());

    private final ProblemAnswers answers;
    private final CurrentRequest request;
    private final AllowedMethods allowed;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final RefusedTokens tokens;

    ProblemMappers(
            ProblemAnswers answers,
            CurrentRequest request,
            AllowedMethods allowed,
            UriInfo uri,
            HttpHeaders headers,
            RefusedTokens tokens) {
        this.answers = answers;
        this.request = request;
        this.allowed = allowed;
        this.uri = uri;
        this.headers = headers;
        this.tokens = tokens;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return answers.answer(problem, request);
    }

    @ServerExceptionMapper(priority = 1)
    Response violations(ConstraintViolationException invalid) {
        var faults = Faults.of(invalid.getConstraintViolations());
        boolean versionMissing = faults.stream().anyMatch(NO_VERSION::equals);
        return answers.answer(
                versionMissing ? Problem.of(ProblemCode.IF_MATCH_REQUIRED) : Problem.ofFaults(faults), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException mismatch) {
        return json(mismatch);
    }

    @ServerExceptionMapper(priority = 1)
    Response json(JsonProcessingException malformed) {
        return answers.answer(MalformedJson.problem(malformed), request);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response notSignedIn() {
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            tokens.seen(request.id());
        }
        return answers.answer(Problem.of(ProblemCode.NOT_SIGNED_IN), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answers.answer(Problem.of(ProblemCode.NOT_ALLOWED), request);
    }

    @ServerExceptionMapper
    Response changed(OptimisticLockException changed) {
        return answers.answer(Problem.of(ProblemCode.CHANGED_MEANWHILE), request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown) {
        if (thrown instanceof RedirectionException) {
            return thrown.getResponse();
        }
        if (thrown.getCause() instanceof Problem problem) {
            return answers.answer(problem, request);
        }
        if (thrown.getCause() instanceof JsonProcessingException malformed) {
            return json(malformed);
        }
        ProblemCode code = codeOf(thrown.getResponse().getStatus());
        Response answer = answers.answer(Problem.of(code), request);
        return code == ProblemCode.METHOD_NOT_ALLOWED
                ? Response.fromResponse(answer)
                        .header("Allow", allowed.at(uri.getPath()))
                        .build()
                : answer;
    }

    @ServerExceptionMapper
    Response anything(Throwable thrown) {
        if (Outages.isOutage(thrown)) {
            LOG.errorf("the database is out of reach: %s", Outages.summary(thrown));
            return answers.answer(Problem.of(ProblemCode.UNAVAILABLE), request);
        }
        LOG.error("unexpected failure", Outages.withoutValues(thrown));
        return answers.answer(Problem.of(ProblemCode.INTERNAL), request);
    }

    private static ProblemCode codeOf(int status) {
        return switch (status) {
            case 400 -> ProblemCode.INVALID_INPUT;
            case 401 -> ProblemCode.NOT_SIGNED_IN;
            case 403 -> ProblemCode.NOT_ALLOWED;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 413 -> ProblemCode.TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemCode.UNAVAILABLE;
            default -> status < 500 ? ProblemCode.INVALID_INPUT : ProblemCode.INTERNAL;
        };
    }
}
