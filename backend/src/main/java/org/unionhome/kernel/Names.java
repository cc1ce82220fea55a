package org.unionhome.kernel;

import java.util.regex.Pattern;

/** Names that a caller gave to fields and parameters; only such as a contract would use are repeated to her. */
final class Names {

    private static final Pattern LIKE_A_NAME = Pattern.compile("[A-Za-z][A-Za-z_-]{0,39}");

    private Names() {}

    /** The name; a dash in place of one that may be a value, say an ID number. */
    static String repeatable(String name) {
        return LIKE_A_NAME.matcher(name).matches() ? name : "-";
    }
}
