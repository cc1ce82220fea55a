package org.unionhome.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Combines requests for one scarce thing into few transactions: whoever asks stands in the line of that thing, and one
 * worker serves the line in the order of arrival, as many at a time as fit into a batch. Correctness does not rest on
 * it: several instances serve the same thing side by side and the database decides.
 *
 * <p>When a batch fails, each of its requests is tried alone, so that one bad request harms nobody else; when the
 * database is out of reach, all are told so at once.
 *
 * @param <A> what is asked
 * @param <R> what each is answered
 */
public final class RequestCombiner<A, R> {

    private final Map<UUID, Queue<Waiting<A, R>>> lines = new ConcurrentHashMap<>();
    private final Executor workers;
    private final int lineBound;
    private final int batchSize;
    private final BiFunction<UUID, List<A>, List<R>> work;

    /**
     * @param lineBound how many may stand in one line; who comes then is refused with UNAVAILABLE (503)
     * @param work decides a batch in one transaction: one answer for each request, in the same order
     */
    public RequestCombiner(Executor workers, int lineBound, int batchSize, BiFunction<UUID, List<A>, List<R>> work) {
        this.workers = workers;
        this.lineBound = lineBound;
        this.batchSize = batchSize;
        this.work = work;
    }

    /** Joins the line. @throws Problem UNAVAILABLE when it is too long */
    public CompletableFuture<R> submit(UUID thing, A asked) {
        var waiting = new Waiting<A, R>(asked, new CompletableFuture<>());
        var first = new boolean[1];
        lines.compute(thing, (any, line) -> {
            first[0] = line == null;
            return extended(line, waiting);
        });
        if (first[0]) {
            workers.execute(() -> serve(thing));
        }
        return waiting.answer();
    }

    private Queue<Waiting<A, R>> extended(@Nullable Queue<Waiting<A, R>> line, Waiting<A, R> last) {
        Queue<Waiting<A, R>> queue = line == null ? new ArrayDeque<>() : line;
        if (queue.size() >= lineBound) {
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
        queue.add(last);
        return queue;
    }

    /** One batch, then back into the workers' queue, so that one thing in demand does not starve the others. */
    private void serve(UUID thing) {
        List<Waiting<A, R>> batch = next(thing);
        if (batch.isEmpty()) {
            return;
        }
        try {
            decide(thing, batch);
        } finally {
            workers.execute(() -> serve(thing));
        }
    }

    /** The line exists exactly as long as somebody serves it. */
    private List<Waiting<A, R>> next(UUID thing) {
        var batch = new ArrayList<Waiting<A, R>>();
        lines.computeIfPresent(thing, (any, line) -> {
            while (batch.size() < batchSize && !line.isEmpty()) {
                batch.add(line.remove());
            }
            return batch.isEmpty() ? null : line;
        });
        return batch;
    }

    private void decide(UUID thing, List<Waiting<A, R>> batch) {
        try {
            List<R> answers =
                    work.apply(thing, batch.stream().map(Waiting::asked).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException failed) {
            if (batch.size() == 1 || Outages.isOutage(failed)) {
                batch.forEach(waiting -> waiting.answer().completeExceptionally(failed));
            } else {
                batch.forEach(waiting -> decide(thing, List.of(waiting)));
            }
        }
    }

    private record Waiting<A, R>(A asked, CompletableFuture<R> answer) {}
}
