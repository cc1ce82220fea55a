package org.unionhome.benchmark;

import java.util.Locale;

/** On what was measured, and how much of its processors others took meanwhile: whether the figures can be believed. */
final class Surroundings {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private final Cluster cluster;
    private final long start = System.nanoTime();
    private final double busy = Cpu.busySeconds();
    private final double own;

    Surroundings(Cluster cluster) {
        this.cluster = cluster;
        this.own = ownSeconds();
    }

    String describe() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double others = Cpu.busySeconds() - busy - (ownSeconds() - own);
        return String.format(
                Locale.ROOT,
                "%n%d processors, JDK %s, PostgreSQL %s; %.0f s, in which other programs took %.0f %% of the processors",
                PROCESSORS,
                Runtime.version().feature(),
                cluster.ask("postgres", "show server_version"),
                seconds,
                Math.max(0, others) / seconds / PROCESSORS * 100);
    }

    /** Drivers, backends and pgbench are children; the database server is not. */
    private double ownSeconds() {
        return Cpu.secondsOf(ProcessHandle.current()) + Cpu.secondsOf(cluster.process());
    }
}
