package org.unionhome.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The bare statement, driven by PostgreSQL's own benchmark program. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern FAILED = Pattern.compile("failed transactions: ([0-9]+)");
    private final Cluster cluster;
    private final Path scripts;

    Pgbench(Cluster cluster, Path scripts) {
        this.cluster = cluster;
        this.scripts = scripts;
    }

    static void requireInstalled() {
        try {
            new ProcessBuilder("pgbench", "--version").start().waitFor();
        } catch (IOException missing) {
            throw new IllegalStateException("pgbench is missing: apt-get install postgresql-contrib (it comes with"
                    + " PostgreSQL's own packages everywhere)");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @param settings of the session, such as row-level security's
     * @param numbers variables of the script
     * @return transactions a second
     */
    double perSecond(
            String script,
            String database,
            String user,
            Map<String, String> settings,
            Map<String, Object> numbers,
            int clients,
            int seconds) {
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-h", "localhost", "-p", Integer.toString(cluster.port()),
                "-U", user, "-c", Integer.toString(clients), "-j", "2", "-T", Integer.toString(seconds),
                "--random-seed", "20261101", "-f", scripts.resolve(script).toString()));
        numbers.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add(database);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Cluster.PASSWORD);
        var options = new StringBuilder();
        settings.forEach((name, value) -> options.append(" -c ").append(name).append('=').append(value));
        builder.environment().put("PGOPTIONS", options.toString());
        try {
            var process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return rate(output);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static double rate(String output) {
        var rate = RATE.matcher(output);
        var failed = FAILED.matcher(output);
        if (!rate.find() || output.contains("aborted") || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IllegalStateException("pgbench says: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
