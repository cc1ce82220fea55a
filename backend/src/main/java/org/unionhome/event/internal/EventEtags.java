package org.unionhome.event.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Digests;
import org.unionhome.kernel.Etags;

/**
 * ETags of activities: the version of what is planned, a dot, and a digest of what the caller was shown. Places left
 * and her own registration change what is shown, so that 304 is never wrong; but only the version counts when
 * somebody changes the plan, so that members who join meanwhile do not stop the organiser.
 */
@ApplicationScoped
class EventEtags {

    private static final int DIGEST_BYTES = 8;
    private final ObjectMapper json;
    private final CurrentRequest request;

    EventEtags(ObjectMapper json, CurrentRequest request) {
        this.json = json;
        this.request = request;
    }

    /** Tags the answer and hands the same body back. */
    <T> T tag(int version, T body) {
        try {
            byte[] digest = Digests.sm3(json.writeValueAsBytes(body));
            String shown = HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
            request.header("ETag", "\"" + version + "." + shown + "\"");
            return body;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an activity cannot be written", impossible);
        }
    }

    /** @throws org.unionhome.kernel.Problem CHANGED_MEANWHILE (412) */
    void requireMatch(String ifMatch, int version) {
        Etags.requireMatch(ifMatch.replaceAll("(\"\\d{1,10})\\.[0-9a-f]{16}\"", "$1\""), version);
    }
}
