package org.homeostat.engine;

import org.homeostat.ir.FlatModel;

/** A world of many economies that share a price. */
final class Wide {

    private Wide() {
    }

    /** Economies with three variables each that depend on the world price, which depends on all of them. */
    static FlatModel model(int economies, int periods) {
        StringBuilder text = new StringBuilder();
        StringBuilder demand = new StringBuilder();
        for (int i = 0; i < economies; i++) {
            String e = "E" + i;
            text.append("stock %s.k starts %d change %s.saving - 0.1 * %s.k\n".formatted(e, 10 + i, e, e));
            text.append("%s.y = %s.k^0.3 * (1 + 0.1 * price)\n".formatted(e, e));
            text.append("%s.demand = 0.2 * %s.y / (1 + price)\n".formatted(e, e));
            text.append("%s.saving = 0.3 * %s.y + 0.01 * %s.demand\n".formatted(e, e, e));
            demand.append(i == 0 ? "" : " + ").append(e).append(".demand + 0.001 * ").append(e).append(".saving");
        }
        text.append("price starts 1 = (").append(demand).append(") / ").append(economies).append('\n');
        return ModelText.of("2000Q1", periods, text.toString());
    }
}
