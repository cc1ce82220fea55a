package org.unionhome.expense.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvoiceKeyTest {

    @Test
    void an_invoice_is_recognised_however_it_was_typed() {
        assertThat(InvoiceKey.of("２４３３-2000 0000", "杭州某某体育馆（有限）公司"))
                .isEqualTo(InvoiceKey.of("243320000000", "杭州某某体育馆(有限)公司 "));
        assertThat(InvoiceKey.of("ab12", "X")).isEqualTo(InvoiceKey.of("AB-12", "x"));
        assertThat(InvoiceKey.of("12", "甲")).isNotEqualTo(InvoiceKey.of("12", "乙"));
    }

    @Test
    void eight_digits_want_the_code_in_front() {
        assertThat(InvoiceKey.faultOf("1234 5678")).contains("INVOICE_CODE_IN_FRONT");
        assertThat(InvoiceKey.faultOf("033002000104 12345678")).isEmpty();
        assertThat(InvoiceKey.faultOf("24332000000012345678")).isEmpty();
        assertThat(InvoiceKey.faultOf("--")).contains("REQUIRED");
    }

    @Test
    void the_number_of_a_person_is_no_number_of_an_issuer() {
        assertThat(InvoiceKey.faultOfIssuerNo("11010519491231002X")).contains("NO_IDENTITY_NUMBERS");
        assertThat(InvoiceKey.faultOfIssuerNo("91330100MA27XXXX0A")).isEmpty();
        assertThat(InvoiceKey.faultOfIssuerNo("91330100")).contains("TAXPAYER_NUMBER");
        assertThat(InvoiceKey.faultOfIssuerNo(null)).isEmpty();
    }
}
