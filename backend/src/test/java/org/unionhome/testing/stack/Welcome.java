package org.unionhome.testing.stack;

import java.io.PrintStream;
import java.nio.file.Path;

/** What a person reads when everything runs: where to go and as whom. */
final class Welcome {
    private Welcome() {}

    static void print(PrintStream out, Stack stack, Path file) {
        DemoContext demo = stack.demo();
        out.printf("%n  职工之家 · Union Home     %s%n%n", demo.site());
        out.printf("  %-12s %-25s %s%n", "account", "password", "who");
        for (DemoAccount account : demo.accounts()) {
            String password = demo.passwords().get(account.username());
            out.printf("  %-12s %-25s %s%n", account.username(), password, account.office());
        }
        out.printf("%n  %-25s %s%n", "API client", "secret");
        stack.file().clientSecrets().forEach((id, secret) -> out.printf("  %-25s %s%n", id, secret));
        out.printf("  their tokens              %s%n", demo.tokenEndpoint());
        out.printf(
                "%n  Passwords were made for this machine and are kept, with the clients' secrets, in%n  %s%n", file);
        out.printf(
                "  Accounts are managed at %s (%s, password in secrets.properties)%n",
                stack.keycloakConsole(), Keycloak.ADMINISTRATOR);
        out.printf("  Plain http: for this machine only. Ctrl-C stops everything and keeps the data.%n%n");
    }
}
