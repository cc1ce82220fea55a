package org.unionhome.membership.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the union may know somebody of a family for.
 *
 * @param consent on which it rests
 * @param minorConsent needed besides for a child known to be under 14
 * @param endsAtAge the purpose ends on this birthday
 * @param confirmDays the purpose ends when it is not confirmed for so long
 * @param fields needed besides relation and name
 */
record FamilyPurpose(
        String code,
        String consent,
        @Nullable String minorConsent,
        Set<String> relations,
        @Nullable Integer endsAtAge,
        @Nullable Integer confirmDays,
        String name,
        String about,
        Set<FamilyMember.Field> fields) {}
