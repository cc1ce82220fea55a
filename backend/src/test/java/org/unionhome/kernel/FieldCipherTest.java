package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private final FieldCipher cipher = new FieldCipher(new Keys(16, 32));

    @Test
    void sm3_gives_the_standards_example() {
        assertThat(Digests.sm3Hex("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void what_was_encrypted_comes_back() {
        assertThat(cipher.decrypt("f", cipher.encrypt("f", "陈思远 13800000000"))).isEqualTo("陈思远 13800000000");
    }

    @Test
    void the_same_value_never_looks_the_same() {
        assertThat(cipher.encrypt("f", "x")).isNotEqualTo(cipher.encrypt("f", "x"));
    }

    @Test
    void the_plain_value_is_not_in_the_stored_bytes() {
        String hex = HexFormat.of().formatHex(cipher.encrypt("f", "11010519491231002X"));
        assertThat(hex).doesNotContain(HexFormat.of().formatHex("19491231".getBytes()));
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] stored = cipher.encrypt("f", "value");
        stored[stored.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt("f", stored)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_cannot_be_moved_to_another_field() {
        byte[] stored = cipher.encrypt("person.phone", "value");
        assertThatThrownBy(() -> cipher.decrypt("person.idNumber", stored)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_blind_index_finds_equal_values_of_one_field_only() {
        assertThat(cipher.blindIndex("f", "v")).isEqualTo(cipher.blindIndex("f", "v"));
        assertThat(cipher.blindIndex("f", "v")).isNotEqualTo(cipher.blindIndex("g", "v"));
        assertThat(cipher.blindIndex("f", "v")).isNotEqualTo(cipher.blindIndex("f", "w"));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new FieldCipher(new Keys(8, 32))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new FieldCipher(new Keys(16, 16))).isInstanceOf(IllegalStateException.class);
    }

    /** Keys of the given lengths. */
    private record Keys(int dataBytes, int indexBytes) implements Secrets {
        @Override
        public String data() {
            return Base64.getEncoder().encodeToString(new byte[dataBytes]);
        }

        @Override
        public String index() {
            return Base64.getEncoder().encodeToString(new byte[indexBytes]);
        }

        @Override
        public String cursor() {
            return index();
        }
    }
}
