package org.unionhome.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processor time and memory of processes as Linux counts them; zero elsewhere. */
final class Cpu {

    private static final double TICKS_PER_SECOND = 100;

    private Cpu() {}

    /** Seconds used so far by a process and by those children of its own that live or were waited for. */
    static double secondsOf(ProcessHandle process) {
        return process.children().mapToDouble(Cpu::secondsOf).sum() + own(process.pid());
    }

    /** Seconds that the compiler of a Java process has used so far. */
    static double compilerSecondsOf(ProcessHandle process) {
        try (var threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            return threads.map(thread -> read(thread.resolve("stat")))
                    .filter(stat -> stat.contains("CompilerThre"))
                    .mapToDouble(Cpu::used)
                    .sum();
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    /** Since the machine started: seconds in which its processors were not idle, ours or others'. */
    static double busySeconds() {
        String[] fields = read(Path.of("/proc/stat")).split("\\s+", 10);
        return fields.length < 9 ? 0 : (Double.parseDouble(fields[1]) + Double.parseDouble(fields[2])
                + Double.parseDouble(fields[3]) + Double.parseDouble(fields[6]) + Double.parseDouble(fields[7]))
                / TICKS_PER_SECOND;
    }

    /** Megabytes of memory that really are in use by the process. */
    static long residentMegabytes(ProcessHandle process) {
        return read(Path.of("/proc/" + process.pid() + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static double own(long pid) {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        return stat.isEmpty() ? 0 : used(stat) + ticks(stat, 13, 15);
    }

    private static double used(String stat) {
        return stat.isEmpty() ? 0 : ticks(stat, 11, 13);
    }

    private static double ticks(String stat, int from, int to) {
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return fields.subList(from, to).stream().mapToDouble(Double::parseDouble).sum() / TICKS_PER_SECOND;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
