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
        assertUnit(file, "Country", "perHead", "USD/person/year", 1);
        assertUnit(file, "Country", "loop", "", 1);
        assertUnit(file, "Country", "share", "%", 0.01);
        assertUnit(file, "Country", "debt", "USD", 1);
        assertUnit(file, "Country", "nothing", "", 1);
        assertUnit(file, "Country", "years", "year", 1);
        assertUnit(file, "Open", "income", "GUSD/year", 1e9);
        assertUnit(file, "Open", "nothing", "person", 1);
        assertUnit(file, "Open", "more", "USD/year", 1);
        assertUnit(file, "One", "mean", "USD/person/year", 1);
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
}
