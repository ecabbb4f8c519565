package org.homeostat.engine;

import org.homeostat.ir.FlatModel;

/** Models of Godley and Lavoie, Monetary Economics, 2007, written as the book writes them. */
public final class GodleyLavoie {

    private GodleyLavoie() {
    }

    /** Chapter 3. */
    public static FlatModel sim() {
        return ModelText.of("2000", 60, """
                parameter G = 20
                parameter theta = 0.2
                parameter alpha1 = 0.6
                parameter alpha2 = 0.4
                Y = C + G
                T = theta * Y
                YD = Y - T
                C = alpha1 * YD + alpha2 * H[-1]
                H starts 0 = H[-1] + YD - C
                """);
    }

    /** Chapter 4: households choose between bills and money; the rate of bills is an expression. */
    public static FlatModel pc(String rate) {
        return ModelText.of("2000", 200, """
                parameter G = 20
                parameter theta = 0.2
                parameter alpha1 = 0.6
                parameter alpha2 = 0.4
                r starts 0.025 = %s
                Y = C + G
                T = theta * (Y + r[-1] * Bh[-1])
                YD = Y - T + r[-1] * Bh[-1]
                V starts V0 = V[-1] + (YD - C)
                C = alpha1 * YD + alpha2 * V[-1]
                Hh = V - Bh
                Bh starts B0 = V * (0.635 + 5 * r) - 0.01 * YD
                Bs starts B0 + H0 = Bs[-1] + (G + r[-1] * Bs[-1]) - (T + r[-1] * Bcb[-1])
                Bcb starts H0 = Bs - Bh
                Hs starts H0 = Hs[-1] + Bcb - Bcb[-1]
                parameter V0 = 3200 / 37
                parameter B0 = V0 * 0.75
                parameter H0 = V0 - B0
                """.formatted(rate));
    }

    /**
     * Chapter 5: bonds of infinite life besides bills; their price and the rate of bills are expressions. The bills that
     * the government owes at the start are more by a gap than those that the others hold.
     */
    public static FlatModel lp1(String rate, String price, String gap) {
        return ModelText.of("2000", 200, """
                r starts 0.03 = %s
                pbl starts 20 = %s
                Y = C + 20
                YDr starts V0 = Y - T + r[-1] * Bh[-1] + BLh[-1]
                T = 0.1938 * (Y + r[-1] * Bh[-1] + BLh[-1])
                V starts V0 = V[-1] + (YDr - C) + CG
                CG = (pbl - pbl[-1]) * BLh[-1]
                C = 0.8 * YDr[-1] + 0.2 * V[-1]
                Ve = V[-1] + (YDr[-1] - C) + CG
                Hh starts H0 = V - Bh - pbl * BLh
                Bh starts B0 = Ve * (0.44196 + 1.1 * r - 1 / pbl) - 0.03 * YDr[-1]
                BLh starts BL0 = (Ve * (0.3997 - r + 1.1 / pbl) - 0.03 * YDr[-1]) / pbl
                Bs starts B0 + H0 + gap = Bs[-1] + (20 + r[-1] * Bs[-1] + BLh[-1]) - (T + r[-1] * Bcb[-1]) - (BLh - BLh[-1]) * pbl
                Bcb starts H0 + gap = Bs - Bh
                Hs starts H0 = Hs[-1] + Bcb - Bcb[-1]
                parameter V0 = 95.783972318
                parameter B0 = 37.830837707
                parameter BL0 = 1.890296694
                parameter H0 = V0 - B0 - 20 * BL0
                parameter gap = %s
                """.formatted(rate, price, gap));
    }

    /** Chapter 6: two countries and gold reserves; the propensities to import of the north and of the south. */
    public static FlatModel open(String muN, String muS) {
        String country = """
                Y%1$s = C%1$s + 20 + X%1$s - IM%1$s
                IM%1$s = mu%1$s * Y%1$s
                YD%1$s = Y%1$s - T%1$s + r[-1] * Bh%1$s[-1]
                T%1$s = 0.2 * (Y%1$s + r[-1] * Bh%1$s[-1])
                V%1$s starts V0 = V%1$s[-1] + (YD%1$s - C%1$s)
                C%1$s = %2$s * YD%1$s + %3$s * V%1$s[-1]
                Hh%1$s starts V0 / 4 = V%1$s - Bh%1$s
                Bh%1$s starts 0.75 * V0 = V%1$s * (%4$s + %5$s * r) - %6$s * YD%1$s
                Bs%1$s starts V0 - 10 = Bs%1$s[-1] + (20 + r[-1] * Bs%1$s[-1]) - (T%1$s + r[-1] * Bcb%1$s[-1])
                Bcb%1$s starts V0 / 4 - 10 = Bs%1$s - Bh%1$s
                OR%1$s starts 10 = OR%1$s[-1] + (Hh%1$s - Hh%1$s[-1]) - (Bcb%1$s - Bcb%1$s[-1])
                """;
        return ModelText.of("2000", 200, country.formatted("N", "0.6", "0.4", "0.635", "5", "0.01")
                + country.formatted("S", "0.7", "0.3", "0.67", "6", "0.07") + """
                r starts 0.025 = 0.025
                XN = IMS
                XS = IMN
                parameter V0 = 3200 / 37
                parameter muN = %s
                parameter muS = %s
                """.formatted(muN, muS));
    }

    /** Chapter 7: a bank lends to firms; autonomous consumption is an expression. */
    public static FlatModel bmw(String alpha0) {
        return ModelText.of("2000", 100, """
                parameter delta = 0.1
                alpha0 = %s
                Cs = Cd
                Is = Id
                Ns = Nd
                Ls starts 200 = Ls[-1] + (Ld - Ld[-1])
                Y starts 200 = Cs + Is
                WBd = Y - rl[-1] * Ld[-1] - AF
                AF = delta * K[-1]
                Ld starts 200 = Ld[-1] + (Id - AF)
                YD = WBs + rm[-1] * Mh[-1]
                Mh starts 200 = Mh[-1] + YD - Cd
                Ms starts 200 = Ms[-1] + (Ls - Ls[-1])
                rm starts 0.04 = rl
                WBs = W * Ns
                Nd = Y / 1
                W starts 0.86 = WBd / Nd
                Cd = alpha0 + 0.75 * YD + 0.1 * Mh[-1]
                K starts 200 = K[-1] + (Id - DA)
                DA = delta * K[-1]
                KT = 1 * Y[-1]
                Id = 0.15 * (KT - K[-1]) + DA
                rl starts 0.04 = 0.04
                """.formatted(alpha0));
    }
}
