package org.homeostat.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlatModelTest {

    private static final DisplayUnit GUSD = new DisplayUnit("GUSD", 1e9);
    private static final Origin HERE = new Origin("chile.econ", 3, 5);

    @Test
    void prints() {
        assertEquals("""
                scenario Baseline over 2024Q1..2025Q4
                parameter Chile.alpha = 0.35
                parameter world.k0 [GUSD] = 2.0E12 * Chile.alpha
                slot Chile.capital [GUSD]
                slot world.price
                slot Chile.helper (hidden)
                Chile.capital starts world.k0 change -Chile.alpha * Chile.capital
                world.price = world.price[-1] + Chile.alpha - step
                Chile.helper = if Chile.capital < 0 then 1 else world.price
                world.price[before] = 10
                """, model().toString());
    }

    @Test
    void nodesPrintThemselves() {
        FlatModel model = model();
        assertEquals("parameter world.k0 [GUSD] = 2.0E12 * p0", model.parameters().get(1).toString());
        assertEquals("x0 starts p1 change -p0 * x0", model.equations().get(0).toString());
        assertEquals("x1[before] = 10", model.starts().get(0).toString());
        assertEquals("chile.econ:3:5", model.equations().get(0).origin().toString());
        assertEquals("(no text)", Origin.NONE.toString());
        assertEquals("wdi[NE.GDI, CHL, 2019] = 61.9 (data/wdi.csv, 2026-10)",
                new Source("wdi", "data/wdi.csv", "NE.GDI, CHL, 2019", "61.9", "CC BY 4.0", "2026-10", "ab12")
                        .toString());
    }

    @Test
    void whatIsSaidBesidesEquationsPrints() {
        FlatModel m = model();
        Expr price = new Ref(1);
        FlatModel said = new FlatModel("Said", m.time(), m.parameters(), m.slots(),
                List.of(new Implicit(1, price, Expr.mul(new Const(2), new Ref(0)), HERE),
                        new GivenPath(0, Numbers.of(1, 2.5, 3, 4, 5), HERE),
                        new Innovation(2, Distribution.NORMAL, "Chile.helper", HERE)),
                List.of(), List.of(new Bound(1, Optional.of(Expr.ZERO), Optional.of(new ParameterRef(1)), HERE),
                        new Bound(0, Optional.empty(), Optional.of(new Compare(Comparison.LT, price, Expr.ONE)), HERE)),
                List.of(new Guess(1, new Const(100), HERE)),
                new Integration(Integration.Method.ADAPTIVE, 0.25, 1e-8));
        assertEquals("""
                world.price == 2 * Chile.capital solve world.price
                Chile.capital follows 1, 2.5, 3, 4, ... (5)
                Chile.helper ~ normal 'Chile.helper'
                0 <= world.price <= world.k0
                Chile.capital <= (world.price < 1)
                world.price guess 100
                integrate adaptive step 0.25 tolerance 1.0E-8
                """, said.toString().lines().skip(6).collect(Collectors.joining("\n", "", "\n")));
        assertEquals("x1 == 2 * x0 solve x1", said.equations().get(0).toString());
        assertEquals("0 <= x1 <= p1", said.bounds().get(0).toString());
        assertEquals("x1 guess 100", said.guesses().get(0).toString());
    }

    @Test
    void integrationNeedsAStep() {
        assertThrows(IllegalArgumentException.class, () -> new Integration(Integration.Method.RK4, 0, 1e-9));
        assertThrows(IllegalArgumentException.class, () -> new Integration(Integration.Method.RK4, 1, Double.NaN));
        assertEquals("euler", Integration.PERIOD.toString());
    }

    @Test
    void finds() {
        assertEquals(1, model().findSlot("world.price").orElseThrow().index());
        assertEquals(0, model().findParameter("Chile.alpha").orElseThrow().index());
        assertEquals(true, model().findSlot("Chile.price").isEmpty());
        assertEquals("Chile.alpha + world.price", model().describe(Expr.add(new ParameterRef(0), new Ref(1))));
    }

    @Test
    void nothingOutsideTheModelIsReferredTo() {
        refuse("There is no slot 3 among 3", new Definition(0, Expr.neg(new Ref(3)), HERE));
        refuse("There is no slot 7 among 3", new Definition(0, new Lag(7, 1), HERE));
        refuse("There is no slot -1 among 3", new Definition(-1, Expr.ONE, HERE));
        refuse("There is no parameter 2 among 2", new Accumulation(0, new ParameterRef(2), Expr.ONE, HERE));
        refuse("There is no slot 5 among 3", new Implicit(0, new Ref(5), Expr.ONE, HERE));
        refuse("There is no parameter 9 among 2", new Accumulation(0, Expr.ONE, new ParameterRef(9), HERE));
    }

    private static void refuse(String message, Equation equation) {
        FlatModel m = model();
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> new FlatModel(m.scenario(), m.time(),
                m.parameters(), m.slots(), List.of(equation), m.starts())).getMessage());
    }

    @Test
    void everythingIsAtItsIndex() {
        FlatModel m = model();
        List<Slot> reversed = new ArrayList<>(m.slots());
        Collections.reverse(reversed);
        assertThrows(IllegalArgumentException.class, () -> new FlatModel(m.scenario(), m.time(), m.parameters(),
                reversed, m.equations(), m.starts()));
        assertThrows(IllegalArgumentException.class, () -> new FlatModel(m.scenario(), m.time(),
                List.of(m.parameters().get(1)), m.slots(), m.equations(), m.starts()));
    }

    @Test
    void unitsScaleWhatIsShown() {
        assertEquals("279 GUSD", GUSD.format(2.79e11));
        assertEquals("27%", new DisplayUnit("%", 0.01).format(0.27));
        assertEquals("0.3333333333", DisplayUnit.NONE.format(1 / 3.0));
        assertEquals("NaN", DisplayUnit.NONE.format(Double.NaN));
        assertEquals("-Infinity", GUSD.format(Double.NEGATIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new DisplayUnit("nothing", 0));
        assertThrows(IllegalArgumentException.class, () -> new DisplayUnit("nothing", Double.NaN));
    }

    private static FlatModel model() {
        Expr alpha = new ParameterRef(0);
        List<Parameter> parameters = List.of(
                new Parameter(0, "Chile", "alpha", "capital's share", DisplayUnit.NONE, new Const(0.35), List.of(),
                        HERE),
                new Parameter(1, "", "k0", "", GUSD, Expr.mul(new Const(2e12), alpha), List.of(), HERE));
        List<Slot> slots = List.of(new Slot(0, "Chile", "capital", "", GUSD, false, HERE),
                new Slot(1, "", "price", "", DisplayUnit.NONE, false, HERE),
                new Slot(2, "Chile", "helper", "", DisplayUnit.NONE, true, HERE));
        Expr price = Expr.sub(Expr.add(new Lag(1, 1), alpha), new Step());
        Expr helper = new If(new Compare(Comparison.LT, new Ref(0), Expr.ZERO), Expr.ONE, new Ref(1));
        List<Equation> equations = List.of(
                new Accumulation(0, new ParameterRef(1), Expr.mul(Expr.neg(alpha), new Ref(0)), HERE),
                new Definition(1, price, HERE), new Definition(2, helper, HERE));
        return new FlatModel("Baseline", new TimeAxis(Period.parse("2024Q1"), 8), parameters, slots, equations,
                List.of(new Start(1, new Const(10), HERE)));
    }
}
