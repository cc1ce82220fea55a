package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Gives a list page a strong ETag: the hash of its JSON, which is written once and then sent. It proves nothing and
 * hides nothing, so it is the hash that processors know by themselves.
 */
@ApplicationScoped
public class ListEtags {

    private final ObjectMapper json;
    private final CurrentRequest request;

    ListEtags(ObjectMapper json, CurrentRequest request) {
        this.json = json;
        this.request = request;
    }

    /** Tags the answer and hands the same page back. */
    public <T> T tag(T page) {
        byte[] bytes = written(page);
        request.header("ETag", "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash(bytes), 12)) + "\"");
        request.written(page, bytes);
        return page;
    }

    private byte[] written(Object page) {
        try {
            return json.writeValueAsBytes(page);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a page cannot be written", impossible);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
