package org.unionhome.testing.stack;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What the demo loader needs to fill an empty platform through its own doors.
 *
 * @param backend base URL of the backend; the API is at {@code /api/v1} below it
 * @param site base URL of the one-origin proxy, as a browser sees the platform
 * @param tokenEndpoint where the loader's client credentials become an access token
 * @param clientId the loader's own client; it exists only in stacks that load the demo
 * @param clientSecret its secret, fresh for this stack
 * @param accounts the people who must be in the roster with exactly these member numbers
 * @param passwords the password of each account by user name
 */
public record DemoContext(
        URI backend,
        URI site,
        URI tokenEndpoint,
        String clientId,
        String clientSecret,
        List<DemoAccount> accounts,
        Map<String, String> passwords) {

    public DemoContext {
        accounts = List.copyOf(accounts);
        passwords = Map.copyOf(passwords);
    }

    /** Signs one of the accounts in as a browser would, through the real sign-in page. */
    public BrowserSession signIn(DemoAccount account) {
        return BrowserSession.signIn(site, account.username(), passwords.get(account.username()));
    }
}
