package org.unionhome.testing.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;

/** How our own PostgreSQL servers are set up. */
final class PostgresSettings {
    private PostgresSettings() {}

    /** @param safe whether an acknowledged write survives a power cut */
    static EmbeddedPostgres.Builder builder(Path passwordFile, String password, boolean safe) {
        return EmbeddedPostgres.builder()
                .setCleanDataDirectory(!safe)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                // these become options of initdb
                .setLocaleConfig("pwfile", passwordFile.toAbsolutePath().toString())
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // these become settings of the server
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "Asia/Shanghai")
                .setServerConfig("fsync", safe ? "on" : "off")
                .setServerConfig("full_page_writes", safe ? "on" : "off")
                .setServerConfig("synchronous_commit", safe ? "on" : "off");
    }
}
