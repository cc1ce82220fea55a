package org.unionhome.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures in the order in which they were taken, printed at once and again as one table. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void figure(String name, String target, String format, Object... values) {
        String line = "| " + name + " | " + target + " | " + String.format(Locale.ROOT, format, values) + " |";
        lines.add(line);
        System.out.println(line);
    }

    void note(String format, Object... values) {
        System.out.printf(Locale.ROOT, "  " + format + "%n", values);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double median(List<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    void print(PrintStream out) {
        out.println("\n| measure | target | here |\n|---|---|---|");
        lines.forEach(out::println);
    }
}
