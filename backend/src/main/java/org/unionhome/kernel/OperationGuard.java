package org.unionhome.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** Stands before every operation: permission first, then the promise of the Idempotency-Key. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OperationGuard {

    private final CurrentActor current;
    private final AuditTrail audit;
    private final Idempotency idempotency;

    OperationGuard(CurrentActor current, AuditTrail audit, Idempotency idempotency) {
        this.current = current;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        Requires rule = invocation.getMethod().getAnnotation(Requires.class);
        requirePermission(rule.value(), invocation.getMethod());
        if (rule.repeat() == Requires.Repeat.BY_KEY && idempotency.applies(invocation)) {
            return idempotency.once(invocation, rule.value());
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
}
