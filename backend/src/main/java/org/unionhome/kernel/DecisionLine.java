package org.unionhome.kernel;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/**
 * Lets requests for a scarce thing be decided together, see {@link RequestCombiner}, by workers of its own, while each
 * caller waits for her answer.
 *
 * @param <A> what is asked
 * @param <R> what each is answered
 */
public final class DecisionLine<A, R> implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;
    private final ExecutorService workers;
    private final RequestCombiner<A, R> combiner;

    /**
     * How a line is served.
     *
     * @param name of the threads
     * @param batch how many are decided in one transaction
     * @param longest how many may stand in one line
     */
    public record Service(String name, int workers, int batch, int longest) {}

    /** @param work decides a batch in one transaction: one answer for each request, in the same order */
    public DecisionLine(Service service, BiFunction<UUID, List<A>, List<R>> work) {
        this.workers = Executors.newFixedThreadPool(service.workers(), task -> {
            var thread = new Thread(task, service.name());
            thread.setDaemon(true);
            return thread;
        });
        this.combiner = new RequestCombiner<>(workers, service.longest(), service.batch(), work);
    }

    /** @throws Problem UNAVAILABLE in a crush, and what the work refuses */
    public R decide(UUID thing, A asked) {
        try {
            return combiner.submit(thing, asked).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failed);
        } catch (TimeoutException late) {
            throw Problem.of(ProblemCode.UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
