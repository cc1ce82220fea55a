package org.unionhome.testing.demo;

import java.time.LocalDate;

/**
 * An invented person.
 *
 * @param memberNo empty when a number is to be assigned
 * @param unionCode where she belongs
 */
record DemoPerson(
        String name,
        boolean male,
        LocalDate birthDate,
        String idNumber,
        String phone,
        String employeeNo,
        String memberNo,
        String unionCode,
        String unionName,
        String post,
        LocalDate joinedOn) {}
