package org.unionhome.testing.stack;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** All parts together: started in the order in which they need each other, stopped in the other one. */
final class Stack implements AutoCloseable {
    private final Workplace place;
    private final Ports ports;
    private final Secrets secrets;
    private final Progress progress;
    private final Readiness readiness = new Readiness();
    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean stopping;

    Stack(Workplace place, Ports ports, Secrets secrets, Progress progress) {
        this.place = place;
        this.ports = ports;
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Starts everything, with the demo in an empty database. Whatever was started is stopped by {@link #close}. */
    void start(Path keycloakHome, Optional<DemoLoader> demo) {
        Postgres postgres = progress.step("PostgreSQL", this::startPostgres);
        KeycloakDistribution distribution = new KeycloakDistribution(keycloakHome);
        if (!distribution.isPrepared()) {
            progress.step("Keycloak, built once", () -> distribution.prepare(place.log("keycloak-build")));
        }
        progress.step("Keycloak", () -> startKeycloak(distribution, postgres));
        progress.step("backend", () -> {
            Backend backend = new Backend(place, ports, secrets);
            readiness.await(register(backend.launch(postgres)), backend.readyAt());
        });
        progress.step("web", () -> {
            Frontend frontend = new Frontend(place, ports);
            readiness.await(register(frontend.launch()), ports.site());
        });
        if (demo.isPresent() && !Backend.isLoaded(postgres)) {
            progress.step("demo data", () -> load(demo.get()));
            Backend.noteLoaded(postgres);
        }
    }

    /** The first part that ends, wanted or not. */
    CompletableFuture<Part> firstEnded() {
        CompletableFuture<Part> first = new CompletableFuture<>();
        snapshot().forEach(part -> part.ended().thenRun(() -> first.complete(part)));
        return first;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    DemoContext demo() {
        Map<String, String> passwords = new LinkedHashMap<>();
        DemoAccounts.all().forEach(account -> passwords.put(account.username(), secrets.password(account.username())));
        return new DemoContext(
                ports.backendUrl(),
                ports.site(),
                ports.tokenEndpoint(),
                Keycloak.DEMO_LOADER,
                secrets.token("demo-loader"),
                DemoAccounts.all(),
                passwords);
    }

    /** Addresses, accounts and clients, for browser tests and scripts. */
    StackFile file() {
        Map<String, String> clients = new TreeMap<>();
        clients.put("union-home-roster-reader", secrets.token("roster-reader"));
        clients.put("union-home-visit-writer", secrets.token("visit-writer"));
        return new StackFile(demo(), clients);
    }

    URI keycloakConsole() {
        return ports.realmUrl().resolve("/admin/master/console/#/" + Keycloak.REALM);
    }

    private Postgres startPostgres() {
        Postgres postgres = Postgres.kept(place, ports.database(), secrets.token("superuser"));
        register(postgres);
        return postgres;
    }

    private void startKeycloak(KeycloakDistribution distribution, Postgres postgres) {
        Keycloak keycloak = new Keycloak(place, distribution, ports, secrets);
        readiness.await(register(keycloak.launch(postgres)), keycloak.readyAt());
        keycloak.noteImported(postgres);
    }

    private void load(DemoLoader demo) {
        try {
            demo.load(demo());
        } catch (Exception e) {
            Path details = place.log("demo");
            PrivateFiles.write(details, trace(e));
            throw new StackFailure(
                    "The demo data cannot be loaded: " + e.getMessage() + " (details in " + details + ")", e);
        }
    }

    private static String trace(Exception failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** From here on the part is stopped with the others, also when it never becomes ready. */
    private synchronized Part register(Part part) {
        if (stopping) {
            part.close();
            throw new StackFailure("Stopped while starting.");
        }
        parts.push(part);
        return part;
    }

    private synchronized Deque<Part> snapshot() {
        return new ArrayDeque<>(parts);
    }

    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
        }
        snapshot().forEach(Part::close);
        place.running().close();
    }
}
