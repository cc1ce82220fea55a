package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTest {

    @ParameterizedTest
    @CsvSource({
        "单雄信, shanxiongxin, sxx",
        "尉迟恭, yuchigong, ycg",
        "单于丹, chanyudan, cyd",
        "曾国藩, zengguofan, zgf",
        "解珍, xiezhen, xz",
        "仇英, qiuying, qy",
        "区适子, oushizi, osz",
        "查良镛, zhaliangyong, zly",
        "任长霞, renchangxia, rcx",
        "吕布, lvbu, lb",
        "𠮷永福, jiyongfu, jyf",
        "张㐂, zhangxi, zx",
        "阿依古丽·买买提, ayigulimaimaiti, ayglmmt",
        "John Smith, johnsmith, johnsmith"
    })
    void a_name_is_read_as_its_bearer_reads_it(String name, String pinyin, String initials) {
        assertThat(NameReading.of(name)).isEqualTo(new NameReading(pinyin, initials));
    }

    @Property(tries = 500)
    void no_text_breaks_it(@ForAll String text) {
        assertThat(NameReading.of(text)).isNotNull();
    }
}
