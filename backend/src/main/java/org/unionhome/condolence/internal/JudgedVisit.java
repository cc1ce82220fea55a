package org.unionhome.condolence.internal;

import org.unionhome.membership.MemberInfo;

/** A visit as it was asked for, the member, and what the rules say of it. */
record JudgedVisit(NewVisit asked, MemberInfo member, Judgement judgement) {}
