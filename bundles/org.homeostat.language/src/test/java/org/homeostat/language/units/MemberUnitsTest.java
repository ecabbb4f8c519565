package org.homeostat.language.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.util.ParseHelper;
import org.homeostat.language.tests.EconInjectorProvider;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.NumberLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class MemberUnitsTest {

    private static final String FILE = """
            unit USD
            unit GUSD = 1e9 USD
            unit person
            dataset wdi from "wdi.csv"
            model Country {
                parameter people = 5 [person]
                parameter tax = 20%
                parameter figure = wdi["x", 2019]
                variable income : GUSD / year = perHead * people
                variable perHead = income / people
                variable loop = loop2
                variable loop2 = loop + 0 * loop
                variable share : % = tax
                stock debt = 0 change income
                variable nothing = 0
                variable years = time - 2020
            }
            model Open extends Country {
                override variable income = 2 [USD/year]
                override variable nothing = people
                variable more = 2 * income
            }
            world One { economies Chile variable mean = mean(e in economies | e.perHead) }
            economy Chile is Open
            """;

    @Inject
    private ParseHelper<EconFile> parser;
    @Inject
    private MemberUnits units;

    private Member member(EconFile file, String model, String name) {
        return EcoreUtil2.eAllOfType(file, Member.class).stream().filter(member -> name.equals(member.getName())
                && model.equals(((org.homeostat.model.econ.Named) member.eContainer()).getName())).findFirst()
                .orElseThrow();
    }

    private void assertUnit(EconFile file, String model, String name, String text, double factor) {
        Member member = member(file, model, name);
        assertEquals(text, units.text(member), name);
        assertEquals(factor, units.measure(member).factor(), name);
    }

    @Test
    void statesOrInfersEveryUnit() throws Exception {
        EconFile file = parser.parse(FILE);
        assertUnit(file, "Country", "people", "person", 1);
        assertUnit(file, "Country", "tax", "", 1);
        assertUnit(file, "Country", "figure", "", 1);
        assertUnit(file, "Country", "income", "GUSD/year", 1e9);
        assertUnit(file, "Country", "perHead", "USD/(person*year)", 1);
        assertUnit(file, "Country", "loop", "", 1);
        assertUnit(file, "Country", "share", "%", 0.01);
        assertUnit(file, "Country", "debt", "GUSD", 1e9);
        assertUnit(file, "Country", "nothing", "", 1);
        assertUnit(file, "Country", "years", "year", 1);
        assertUnit(file, "Open", "income", "GUSD/year", 1e9);
        assertUnit(file, "Open", "nothing", "person", 1);
        assertUnit(file, "Open", "more", "GUSD/year", 1e9);
        assertUnit(file, "One", "mean", "USD/(person*year)", 1);
    }

    @Test
    void tellsWhatIsNotKnown() throws Exception {
        EconFile file = parser.parse(FILE);
        assertSame(ExpressionType.OPEN, units.type(member(file, "Country", "figure")));
        assertSame(ExpressionType.OPEN, units.type(member(file, "Country", "loop")));
        assertEquals(ExpressionType.NUMBER, units.type(member(file, "Country", "tax")));
    }

    @Test
    void readsLiteralsWithOneRounding() throws Exception {
        EconFile file = parser.parse("unit lb = 0.45359237 kg unit kg unit dozen = 12 unit half = 1/2 "
                + "model M { parameter a = 35% parameter b = 3 [lb] parameter c = 5 [%/year] "
                + "parameter d = 2 [dozen*half^2] }");
        assertEquals(java.util.List.of(0.35, 1.36077711, 0.05, 6.0), EcoreUtil2.eAllOfType(file, NumberLiteral.class)
                .stream().map(literal -> units.units(file).value(literal).orElseThrow()).toList());
        assertTrue(units.units(file).measure(EcoreUtil2.eAllOfType(file, NumberLiteral.class).get(0).getUnit())
                .orElseThrow().dimension().isNone());
    }

    @Test
    void looksIntoPartsFunctionsAndMeasures() throws Exception {
        EconFile file = parser.parse("""
                unit USD
                unit kUSD = 1000 USD
                function share(part, whole : USD/year) : % = part / whole
                function half(x) = x / 2
                model Country {
                    parameter wage = 3 [kUSD/year]
                    variable saving = half(wage) - 1 [kUSD/year]
                    variable rate = share(saving, wage)
                    sector households { variable income = wage + saving stock wealth : kUSD = 0 change income }
                    sector firms
                    transaction pay : firms -> households = wage
                    variable got = received(households)
                    series path = { 2020 -> 1 [USD], 2021 -> 2 [USD] }
                    process level starts 1 [USD] ~ RandomWalk(drift = 1 [USD/year], sigma = 1 [USD])
                    shock jump ~ Uniform(lower = -1 [USD], upper = 1 [USD])
                    variable wealth = cumulative(got)
                }
                economy Chile is Country
                world One { economies Chile commodity copper { price : USD = 3 [USD] value = 2 * price } }
                measure worth = total(income) / 2 [USD]
                """);
        assertUnit(file, "Country", "saving", "kUSD/year", 1000);
        assertUnit(file, "Country", "rate", "", 1);
        assertUnit(file, "households", "income", "kUSD/year", 1000);
        assertUnit(file, "Country", "got", "kUSD/year", 1000);
        assertUnit(file, "Country", "path", "kUSD", 1000);
        assertUnit(file, "Country", "level", "kUSD", 1000);
        assertUnit(file, "Country", "jump", "kUSD", 1000);
        assertUnit(file, "Country", "wealth", "kUSD", 1000);
        assertUnit(file, "copper", "value", "kUSD", 1000);
    }

    @Test
    void moneyIsThatOfTheEconomy() throws Exception {
        EconFile file = parser.parse("""
                unit CLP
                unit GCLP = 1e9 CLP
                model Country {
                    parameter size : currency/year
                    variable double = 2 * size
                }
                economy Chile is Country { currency GCLP size = 3 [CLP/year] }
                economy Peru is Country { size = 3 [currency/year] }
                world Two { economies Chile, Peru
                    variable chile = Chile.double
                    variable peru = Peru.double
                }
                """);
        Economy chile = EcoreUtil2.eAllOfType(file, Economy.class).get(0);
        Economy peru = EcoreUtil2.eAllOfType(file, Economy.class).get(1);
        Member twice = member(file, "Country", "double");
        assertEquals("currency/year", units.text(twice));
        assertEquals("GCLP/year", units.shown(twice, chile).text());
        assertEquals(1e9, units.shown(twice, chile).factor());
        assertEquals("currency/year", units.shown(twice, peru).text());
        assertUnit(file, "Two", "chile", "CLP/year", 1);
        assertEquals("money of Peru/year", units.type(member(file, "Two", "peru")).toString());
    }

    @Test
    void readsBrokenPowers() throws Exception {
        EconFile file = parser.parse("unit USD unit kUSD = 1000 USD model M { "
                + "variable a : kUSD^(1/2) = sqrt(4 [kUSD]) variable b : USD^(2/3) = 1 [USD^(2/3)] }");
        assertUnit(file, "M", "a", "kUSD^(1/2)", Math.sqrt(1000));
        assertUnit(file, "M", "b", "USD^(2/3)", 1);
        assertEquals("USD^0.5", units.type(member(file, "M", "a")).toString());
    }
}
