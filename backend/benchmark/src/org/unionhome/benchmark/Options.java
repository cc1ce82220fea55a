package org.unionhome.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What to measure and how long, from arguments such as {@code --members=200000 --seconds=10 --parts=pages,visits}. */
record Options(
        List<Integer> members, int seconds, int rounds, int clients, int rosterRows, int enrollments,
        List<String> parts, Path backend) {

    static Options of(String[] arguments) {
        return new Options(
                Arrays.stream(text(arguments, "members", "200000,2000000").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                number(arguments, "seconds", 10),
                number(arguments, "rounds", 3),
                number(arguments, "clients", 8),
                number(arguments, "roster", 100_000),
                number(arguments, "enrollments", 30_843),
                List.of(text(arguments, "parts", "policy,pages,queries,visits,rush,start,roster,enrollments,dues,consolidation")
                        .split(",")),
                Path.of(text(arguments, "backend", ".")).toAbsolutePath().normalize());
    }

    boolean wants(String part) {
        return parts.contains(part);
    }

    /** Whether something is measured that needs the database. */
    boolean wantsDatabase() {
        return parts.stream().anyMatch(part -> !part.equals("policy"));
    }

    private static int number(String[] arguments, String name, int usual) {
        return Integer.parseInt(text(arguments, name, Integer.toString(usual)));
    }

    private static String text(String[] arguments, String name, String usual) {
        String start = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .findFirst()
                .orElse(usual);
    }
}
