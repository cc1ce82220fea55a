package org.unionhome.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person signed in through the real sign-in page, without a browser. Keeps cookies by itself because the JDK's
 * cookie store, unlike browsers, does not send Secure cookies to http://localhost.
 */
public final class BrowserSession {
    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 15;

    private final HttpClient http = HttpClient.newBuilder()
            // an offer of HTTP/2 is an "upgrade", which the web server keeps for web sockets and does not answer
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI site;

    private BrowserSession(URI site) {
        this.site = site;
    }

    /** @throws StackFailure if the name and password do not lead back to the platform */
    public static BrowserSession signIn(URI site, String username, String password) {
        BrowserSession session = new BrowserSession(site);
        HttpResponse<String> page =
                session.follow("GET", site.resolve("/api/v1/session/login?returnTo=/q/health"), null);
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new StackFailure("No sign-in form at " + page.uri() + " (HTTP " + page.statusCode() + ").");
        }
        URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        HttpResponse<String> answer =
                session.follow("POST", action, "username=" + encode(username) + "&password=" + encode(password));
        if (!answer.uri().getAuthority().equals(site.getAuthority()) || answer.statusCode() >= 400) {
            throw new StackFailure("Signing in as " + username + " ended at "
                    + answer.uri().getPath() + " with HTTP " + answer.statusCode() + ".");
        }
        return session;
    }

    /** Calls the platform as this person; {@code path} begins with a slash. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                request(site.resolve(path)).method(method, body).header("X-Requested-With", "union-home");
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return exchange(request.build());
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "Accept", "application/json");
    }

    /** As a browser does: after a redirect it goes on with GET. */
    private HttpResponse<String> follow(String method, URI uri, @Nullable String form) {
        BodyPublisher body = form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form);
        HttpRequest.Builder first = request(uri).method(method, body);
        if (form != null) {
            first.header("Content-Type", "application/x-www-form-urlencoded");
        }
        HttpResponse<String> response = exchange(first.build());
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            String location = response.headers().firstValue("Location").orElseThrow();
            response = exchange(request(response.uri().resolve(location)).GET().build());
        }
        return response;
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while calling " + request.uri().getPath() + ".", e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        boolean ended = setCookie.matches("(?i).*;\\s*max-age=0\\b.*") || pair.length < 2 || pair[1].isEmpty();
        if (ended) {
            cookies.remove(pair[0].strip());
        } else {
            cookies.put(pair[0].strip(), pair[1].strip());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
