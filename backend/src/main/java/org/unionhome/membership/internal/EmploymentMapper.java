package org.unionhome.membership.internal;

import org.unionhome.api.model.EmploymentDto;
import org.unionhome.api.model.EmploymentFormDto;
import org.unionhome.api.model.EmploymentThroughDto;
import org.unionhome.kernel.Folding;

/** Forms of employment as the contract words them. */
final class EmploymentMapper {

    private EmploymentMapper() {}

    static EmploymentDto dto(Employment employment) {
        return new EmploymentDto(
                EmploymentFormDto.fromValue(employment.form().name()),
                EmploymentThroughDto.fromValue(employment.through().name()),
                employment.agencyHasUnion(),
                employment.worksAt());
    }

    static Employment of(EmploymentDto asked) {
        String worksAt = asked.worksAt() == null ? "" : Folding.fold(asked.worksAt());
        return new Employment(
                Employment.Form.valueOf(asked.form().toString()),
                Employment.Through.valueOf(asked.through().toString()),
                Boolean.TRUE.equals(asked.agencyHasUnion()),
                worksAt.isEmpty() ? null : worksAt);
    }
}
