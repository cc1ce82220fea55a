package org.unionhome.testing.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a browser test or a script must know of a running stack: {@code baseURL}, {@code tokenURL},
 * {@code accounts.<username>.{username,password,memberNo,name}} and {@code clients.<id>.{id,secret}}.
 */
record StackFile(DemoContext demo, Map<String, String> clientSecrets) {

    void writeTo(Path file) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("baseURL", demo.site().toString());
        root.put("tokenURL", demo.tokenEndpoint().toString());
        ObjectNode accounts = root.putObject("accounts");
        demo.accounts().forEach(account -> accounts.putObject(account.username())
                .put("username", account.username())
                .put("password", demo.passwords().get(account.username()))
                .put("memberNo", account.memberNo())
                .put("name", account.fullName()));
        ObjectNode clients = root.putObject("clients");
        clientSecrets.forEach(
                (id, secret) -> clients.putObject(id).put("id", id).put("secret", secret));
        PrivateFiles.write(file, root.toPrettyString());
    }
}
