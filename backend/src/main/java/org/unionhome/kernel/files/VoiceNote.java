package org.unionhome.kernel.files;

/** A short recording of speech, of a kind that browsers make and play. */
@SuppressWarnings("ArrayRecordComponent")
public record VoiceNote(String mediaType, byte[] content, int seconds) {

    /** What was said is nobody's business in a log. */
    @Override
    public String toString() {
        return "VoiceNote " + mediaType;
    }
}
