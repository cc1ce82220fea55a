package org.unionhome.benchmark;

import java.util.Map;

/** What every measure needs, and the order in which they run. */
record Bench(Options options, Cluster cluster, Provider provider, Pgbench pgbench, Report report) {

    Bench(Options options, Cluster cluster, Provider provider, Pgbench pgbench) {
        this(options, cluster, provider, pgbench, new Report());
    }

    void run(String database, int members) throws Exception {
        if (options.wants("hold")) {
            System.out.println("PostgreSQL holds " + database + " on port " + cluster.port() + " until Enter");
            System.in.read();
        }
    }

    Backend start(String database, Map<String, String> settings) throws Exception {
        return new Backend(options, cluster, database, provider, settings);
    }
}
