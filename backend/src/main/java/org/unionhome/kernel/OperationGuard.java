package org.unionhome.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Stands before every operation: permission first, then the promise of the Idempotency-Key. Behind it, whatever was not
 * found leaves a line in the audit log.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OperationGuard {

    private final CurrentActor current;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final CurrentRequest request;

    OperationGuard(CurrentActor current, AuditTrail audit, Idempotency idempotency, CurrentRequest request) {
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        Requires rule = invocation.getMethod().getAnnotation(Requires.class);
        Permission needed = needed(rule);
        request.needs(needed);
        request.guard();
        requirePermission(needed, invocation.getMethod());
        try {
            return perform(invocation, rule, needed);
        } catch (Problem refused) {
            rememberAttempt(needed, refused, invocation);
            throw refused;
        } finally {
            request.settle();
        }
    }

    private Permission needed(Requires rule) {
        Actor actor = current.get();
        return Stream.concat(Stream.of(rule.value()), Stream.of(rule.or()))
                .filter(actor::may)
                .findFirst()
                .orElse(rule.value());
    }

    private Object perform(InvocationContext invocation, Requires rule, Permission needed) throws Exception {
        if (rule.repeat() == Requires.Repeat.BY_KEY && idempotency.applies(invocation)) {
            return idempotency.once(invocation, needed);
        }
        return invocation.proceed();
    }

    private void requirePermission(Permission permission, Method operation) {
        Actor actor = current.get();
        if (permission != Permission.SELF && !actor.may(permission)) {
            audit.refused(
                    "access.denied",
                    new AuditTrail.Subject("operation", operation.getName(), actor.home()),
                    ProblemCode.NOT_ALLOWED);
            throw Problem.of(ProblemCode.NOT_ALLOWED, permission.name());
        }
    }

    /**
     * What does not exist for the caller may well exist for others; who asked leaves a line if nobody wrote one. Who
     * tried to give, confirm or lend authority in vain leaves one whatever the reason was.
     */
    private void rememberAttempt(Permission permission, Problem refused, InvocationContext invocation) {
        boolean found = refused.code() != ProblemCode.NOT_FOUND;
        if ((found && !permission.givesAuthority()) || request.isRefusalRecorded()) {
            return;
        }
        String asked = Arrays.stream(invocation.getParameters())
                .filter(UUID.class::isInstance)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
        audit.refused(
                found ? "authority.refused" : "access.not-found",
                new AuditTrail.Subject(
                        invocation.getMethod().getName(), asked, current.get().home()),
                refused.code());
    }
}
