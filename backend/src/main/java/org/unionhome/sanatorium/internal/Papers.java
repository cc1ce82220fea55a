package org.unionhome.sanatorium.internal;

import java.time.LocalDate;

/** Accident insurance of everybody on a tour, and the registration of the group. */
record Papers(String insurer, String policyNo, String cover, String filingNo, LocalDate filedOn) {}
