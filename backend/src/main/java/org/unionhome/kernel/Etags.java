package org.unionhome.kernel;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: the version of a single resource, the hash of the bytes of a list. */
public final class Etags {
    private Etags() {}

    public static String ofVersion(int version) {
        return "\"" + version + "\"";
    }

    /** Checks If-Match against the present version. @throws Problem CHANGED_MEANWHILE (412) */
    public static void requireMatch(@Nullable String ifMatch, int version) {
        if (ifMatch == null) {
            throw Problem.of(ProblemCode.IF_MATCH_REQUIRED);
        }
        if (!matches(ifMatch, ofVersion(version))) {
            throw Problem.of(ProblemCode.CHANGED_MEANWHILE);
        }
    }

    /** The same; the refusal shows the present state. */
    public static void requireMatch(@Nullable String ifMatch, int version, Supplier<Object> current) {
        try {
            requireMatch(ifMatch, version);
        } catch (Problem refused) {
            throw refused.code() == ProblemCode.CHANGED_MEANWHILE ? refused.showing(current.get()) : refused;
        }
    }

    static boolean matches(String header, String etag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(candidate -> candidate.equals("*") || candidate.equals(etag));
    }
}
