package org.unionhome.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * ETags of resources that show more than their version counts: the version, a dot, and a digest of what the caller was
 * shown. Places left, a turnout or her own part change what is shown, so that 304 is never wrong; but only the version
 * counts when somebody changes the resource, so that others who join or vote meanwhile do not stop her.
 */
@ApplicationScoped
public class ShownEtags {

    private static final int DIGEST_BYTES = 8;
    private final ObjectMapper json;
    private final CurrentRequest request;

    ShownEtags(ObjectMapper json, CurrentRequest request) {
        this.json = json;
        this.request = request;
    }

    /** Tags the answer and hands the same body back. */
    public <T> T tag(int version, T body) {
        try {
            byte[] digest = Digests.sm3(json.writeValueAsBytes(body));
            String shown = HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
            request.header("ETag", "\"" + version + "." + shown + "\"");
            return body;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer cannot be written", impossible);
        }
    }

    /** Such a tag or the plain version. @throws Problem CHANGED_MEANWHILE (412) */
    public static void requireMatch(String ifMatch, int version) {
        Etags.requireMatch(ifMatch.replaceAll("(\"\\d{1,10})\\.[0-9a-f]{16}\"", "$1\""), version);
    }
}
