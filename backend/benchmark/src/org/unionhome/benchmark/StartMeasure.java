package org.unionhome.benchmark;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the start of the process to the first answer that came out of the database, and memory while idle. */
final class StartMeasure {

    private final Bench bench;
    private final String database;

    StartMeasure(Bench bench, String database) {
        this.bench = bench;
        this.database = database;
    }

    void run() throws Exception {
        var seconds = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var idle = new ArrayList<Double>();
        for (int round = 0; round < bench.options().rounds(); round++) {
            try (var backend = bench.start(database, Map.of())) {
                seconds.add(backend.secondsToFirstAnswer());
                processor.add(Cpu.secondsOf(backend.process()));
                TimeUnit.SECONDS.sleep(3);
                idle.add((double) Cpu.residentMegabytes(backend.process()));
            }
        }
        bench.report().figure(
                "start to the first database-backed answer", "< 5 s", "**%.1f s** (%.1f s of processor)",
                Report.median(seconds), Report.median(processor));
        bench.report().figure("memory of the backend, idle", "< 400 MB", "**%.0f MB**", Report.median(idle));
    }
}
