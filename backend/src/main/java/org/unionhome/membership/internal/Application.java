package org.unionhome.membership.internal;

import org.jspecify.annotations.Nullable;

/** What somebody writes who wants to join. */
record Application(
        PersonalDetails details, @Nullable String employeeNo, @Nullable String post, Employment employment) {}
