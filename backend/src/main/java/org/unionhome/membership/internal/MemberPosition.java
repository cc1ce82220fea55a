package org.unionhome.membership.internal;

import java.util.List;
import java.util.UUID;

/**
 * Whom a page of matches ended with. Her name is not part of it: a position stands in addresses.
 *
 * @param way which of the ways to match found her, from the best
 */
record MemberPosition(int way, UUID person) {

    static MemberPosition of(List<String> written) {
        return new MemberPosition(Integer.parseInt(written.get(0)), UUID.fromString(written.get(1)));
    }

    Object[] written() {
        return new Object[] {way, person};
    }
}
