package org.unionhome.kernel;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tokens that were presented and refused. Each leaves a line in the audit log that names the request; whoever presents
 * very many gets no more than so many lines a minute, and one that counts the rest: the log is not flooded.
 */
@Singleton
class RefusedTokens {

    static final int LINES_A_MINUTE = 60;
    private final AuditTrail audit;
    private final ActingAs acting;
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger thisMinute = new AtomicInteger();

    RefusedTokens(AuditTrail audit, ActingAs acting) {
        this.audit = audit;
        this.acting = acting;
    }

    /** Never waits: it is told where nothing may. */
    void seen(String request) {
        if (thisMinute.incrementAndGet() <= LINES_A_MINUTE) {
            waiting.add(request);
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        for (String request = waiting.poll(); request != null; request = waiting.poll()) {
            var subject = new AuditTrail.Subject("request", request, null);
            acting.system(SystemActor.AUDIT, () -> {
                audit.refused("access.token-refused", subject, ProblemCode.NOT_SIGNED_IN);
                return subject;
            });
        }
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        int more = thisMinute.getAndSet(0) - LINES_A_MINUTE;
        if (more > 0) {
            var subject = new AuditTrail.Subject("request", null, null);
            acting.system(
                    SystemActor.AUDIT, () -> QuarkusTransaction.requiringNew().call(() -> {
                        audit.record("access.tokens-refused", subject, String.valueOf(more));
                        return more;
                    }));
        }
    }
}
