package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;

/** Gives a list page a strong ETag: the SM3 of its JSON. */
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
        try {
            byte[] digest = Digests.sm3(json.writeValueAsBytes(page));
            request.header("ETag", "\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, 12)) + "\"");
            return page;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a page cannot be written", impossible);
        }
    }
}
