package org.unionhome.campaign.internal;

/**
 * A number as reports say it: exactly, a little more than a round one (余), or nearly a round one (近). Round means one
 * leading digit when that is at most a twentieth away, else two.
 */
record RoundedCount(Word word, int round) {

    enum Word {
        EXACTLY,
        OVER,
        NEARLY
    }

    static RoundedCount of(int count) {
        int one = nearest(count, 1);
        int round = Math.abs((long) one - count) * 20 <= count ? one : nearest(count, 2);
        Word word = round == count ? Word.EXACTLY : round < count ? Word.OVER : Word.NEARLY;
        return new RoundedCount(word, round);
    }

    private static int nearest(int count, int digits) {
        int step = 1;
        for (int rest = count; rest >= Math.pow(10, digits); rest /= 10) {
            step *= 10;
        }
        return (count + step / 2) / step * step;
    }
}
