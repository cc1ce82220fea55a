package org.unionhome.membership.internal;

/** Active members of a union and below. */
record MemberCount(int all, int women) {

    static final MemberCount NONE = new MemberCount(0, 0);

    MemberCount plus(MemberCount more) {
        return new MemberCount(all + more.all(), women + more.women());
    }
}
