package org.unionhome.membership.internal;

import java.util.Locale;

/** What a member can say about her own file; which way each goes is data. */
enum ProfileField {
    NAME,
    SEX,
    BIRTH_DATE,
    ID_NUMBER,
    PHONE,
    EMPLOYEE_NO,
    POST,
    POST_CATEGORY;

    /** Where it stands in the body of a request, such as {@code /birthDate}. */
    String pointer() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        var pointer = new StringBuilder("/").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            pointer.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return pointer.toString();
    }

    /** Whether it says who somebody is, so that the others have to agree with it. */
    boolean identifies() {
        return switch (this) {
            case NAME, SEX, BIRTH_DATE, ID_NUMBER -> true;
            case PHONE, EMPLOYEE_NO, POST, POST_CATEGORY -> false;
        };
    }
}
