package org.unionhome.kernel.files;

/** A document that may be kept: a photo written anew as JPEG, or a PDF that holds nothing but pages. */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(String mediaType, byte[] content) {

    public static final String JPEG = "image/jpeg";
    public static final String PDF = "application/pdf";

    /** Its content is nobody's business in a log. */
    @Override
    public String toString() {
        return "Paper " + mediaType;
    }
}
