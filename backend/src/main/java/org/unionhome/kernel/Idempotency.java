package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the promise of the Idempotency-Key: the answer is stored in the transaction of the effect, under the caller's
 * own key, with a fingerprint of what was asked. The same again gives the same answer; something else under the same
 * key is refused; a twin still in flight is told to wait. Authority is checked again before an answer is repeated.
 */
@ApplicationScoped
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";

    /** Stored answers are bound to this name: never rename. */
    private static final String ANSWER = "idempotency.answer";

    /** How often an act that the database gave up is tried again. */
    private static final int GIVEN_UP = 3;

    private static final Set<Permission> PERSONAL =
            Set.of(Permission.SELF, Permission.EVENT_JOIN, Permission.CONTEST_ENTER);
    private final RoutingContext routing;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final Scope scope;
    private final Sql sql;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    /** For what the platform wrote itself: always in the same order, and taken back as it is. */
    private final ObjectMapper canonical;

    Idempotency(
            RoutingContext routing,
            CurrentActor current,
            CurrentRequest request,
            Scope scope,
            Sql sql,
            FieldCipher cipher,
            ObjectMapper json) {
        this.routing = routing;
        this.current = current;
        this.request = request;
        this.scope = scope;
        this.sql = sql;
        this.cipher = cipher;
        this.json = json;
        this.canonical = json.copy()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .setAnnotationIntrospector(new JacksonAnnotationIntrospector());
    }

    boolean applies(InvocationContext invocation) {
        return routing.request().getHeader(HEADER) != null
                && !"GET".equals(routing.request().method().name())
                && invocation.getMethod().getReturnType() != void.class;
    }

    /**
     * What the database gave up for another's sake is done again from its beginning: nothing of it stands. A file has
     * been read by then, so whoever sent it is asked to send it again.
     */
    Object once(InvocationContext invocation, Permission permission) {
        var file = DigestedFile.of(invocation);
        for (int again = 0; again < GIVEN_UP; again++) {
            try {
                return attempt(invocation, file, permission);
            } catch (RuntimeException failed) {
                if (file.isPresent() || !SqlFailed.isGivenUp(failed)) {
                    throw failed;
                }
                request.beginAgain();
            }
        }
        return attempt(invocation, file, permission);
    }

    private Object attempt(InvocationContext invocation, Optional<DigestedFile> file, Permission permission) {
        String key = routing.request().getHeader(HEADER);
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = claim(key);
            if (stored != null) {
                return repeat(stored, fingerprint(invocation, file), permission, invocation);
            }
            Object answer = invocation.proceed();
            store(key, fingerprint(invocation, file), answer);
            return answer;
        });
    }

    /** One statement: takes the key for this transaction, and reads what was answered to it before. */
    private @Nullable Stored claim(String key) {
        var claimed = sql.first(
                "select free, fingerprint, union_id, answer from idempotency_claim(?, ?)",
                row -> new Claim(row.getBoolean(1), row.getBytes(2), row.getObject(3, UUID.class), row.getString(4)),
                subject(),
                key);
        return claimed.filter(Claim::free)
                .orElseThrow(() -> Problem.of(ProblemCode.STILL_WORKING))
                .stored();
    }

    private Object repeat(Stored stored, byte[] fingerprint, Permission permission, InvocationContext invocation)
            throws JsonProcessingException {
        if (!Arrays.equals(stored.fingerprint(), fingerprint)) {
            throw Problem.of(ProblemCode.KEY_USED_DIFFERENTLY);
        }
        if (stored.union() != null && !PERSONAL.contains(permission)) {
            scope.require(current.get(), permission, stored.union());
        }
        JsonNode answer = opened(stored.answer());
        answer.get("headers")
                .fields()
                .forEachRemaining(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        request.header("Idempotency-Replayed", "true");
        return canonical.treeToValue(answer.get("body"), invocation.getMethod().getReturnType());
    }

    /** Answers from before they were kept encrypted are read as they are. */
    private JsonNode opened(String stored) throws JsonProcessingException {
        JsonNode kept = canonical.readTree(stored);
        return kept.isTextual()
                ? canonical.readTree(cipher.decrypt(ANSWER, Base64.getDecoder().decode(kept.asText())))
                : kept;
    }

    /**
     * The body is written once: stored, and sent as it was stored. What one caller may read stands in no table in plain
     * words, so it is encrypted.
     */
    private void store(String key, byte[] fingerprint, Object answer) throws JsonProcessingException {
        var headers = json.createObjectNode();
        request.answerHeaders().forEach(header -> headers.put(header.getKey(), header.getValue()));
        String body = json.writeValueAsString(answer);
        request.written(answer, body.getBytes(StandardCharsets.UTF_8));
        sql.update(
                """
                insert into idempotency_record (subject, key, fingerprint, union_id, answer)
                values (?, ?, ?, ?, to_jsonb(?::text))
                """,
                subject(),
                key,
                fingerprint,
                request.touchedUnion(),
                Base64.getEncoder()
                        .encodeToString(cipher.encrypt(ANSWER, "{\"headers\":" + headers + ",\"body\":" + body + "}")));
    }

    /** Method, path with query, and the canonical body or the digest of the file. */
    private byte[] fingerprint(InvocationContext invocation, Optional<DigestedFile> file) {
        List<Object> asked = new ArrayList<>();
        asked.add(routing.request().method().name());
        asked.add(routing.request().uri());
        for (Object parameter : invocation.getParameters()) {
            boolean body = parameter != null && parameter.getClass().isRecord();
            if (body) {
                asked.add(parameter);
            }
        }
        file.ifPresent(content -> asked.add(content.digest()));
        try {
            return Digests.sm3(canonical.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request that was read cannot be written", impossible);
        }
    }

    private String subject() {
        return current.get().identity().subject();
    }

    private record Stored(byte[] fingerprint, @Nullable UUID union, String answer) {}

    private record Claim(boolean free, byte @Nullable [] fingerprint, @Nullable UUID union, @Nullable String answer) {
        @Nullable
        Stored stored() {
            return fingerprint == null || answer == null ? null : new Stored(fingerprint, union, answer);
        }
    }
}
