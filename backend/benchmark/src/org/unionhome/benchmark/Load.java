package org.unionhome.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Closed-loop load: each client sends its next request when the answer to the one before has come. */
final class Load {

    private Load() {}

    /** What client {@code number} sends next; null when it has nothing left to send. */
    interface Requests {
        byte[] next(int client, SplittableRandom random);
    }

    /** Called with each answer, on the client's thread. */
    interface Answers {
        void came(int status, Http connection);
    }

    /**
     * @param latencies of the answers expected, in nanoseconds, sorted
     * @param failed answers with another status than expected
     */
    record Sample(long[] latencies, int failed, double seconds) {

        double perSecond() {
            return latencies.length / seconds;
        }

        double milliseconds(double quantile) {
            return latencies.length == 0
                    ? Double.NaN
                    : latencies[(int) Math.min(latencies.length - 1, latencies.length * quantile)] / 1e6;
        }
    }

    static Sample run(Backend backend, int clients, double seconds, int expected, Requests requests) {
        return run(backend, clients, seconds, status -> status == expected, requests, (status, connection) -> {});
    }

    static Sample run(
            Backend backend,
            int clients,
            double seconds,
            Function<Integer, Boolean> expected,
            Requests requests,
            Answers answers) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Callable<Tally>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int client = i;
            work.add(() -> client(backend, client, end, expected, requests, answers));
        }
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var tallies = new ArrayList<Tally>();
            for (var future : pool.invokeAll(work)) {
                tallies.add(future.get());
            }
            double took = (System.nanoTime() - start) / 1e9;
            long[] all = tallies.stream().flatMapToLong(t -> Arrays.stream(t.times, 0, t.count)).sorted().toArray();
            return new Sample(all, tallies.stream().mapToInt(t -> t.failed).sum(), took);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Tally client(
            Backend backend,
            int client,
            long end,
            Function<Integer, Boolean> expected,
            Requests requests,
            Answers answers)
            throws IOException {
        var tally = new Tally();
        var random = new SplittableRandom(20261101L + client);
        try (var connection = backend.connect()) {
            while (true) {
                byte[] request = requests.next(client, random);
                long sent = System.nanoTime();
                if (request == null || sent >= end) {
                    return tally;
                }
                int status = connection.ask(request);
                tally.add(System.nanoTime() - sent, expected.apply(status));
                answers.came(status, connection);
            }
        }
    }

    private static final class Tally {
        private long[] times = new long[1024];
        private int count;
        private int failed;

        void add(long nanoseconds, boolean good) {
            if (!good) {
                failed++;
                return;
            }
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = nanoseconds;
        }
    }
}
