package org.homeostat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.util.ParseHelper;
import org.homeostat.language.tests.EconInjectorProvider;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.BinaryExpression;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class LinkingTest {

    @Inject
    private ParseHelper<EconFile> parser;

    private static final String STORY = """
            package andes
            unit USD "US dollar"
            unit GUSD = 1e9 USD
            dataset wb from "data/calibration.csv" { source "World Bank, WDI" licence "CC BY 4.0" }

            model OpenEconomy "Small open economy" {
              /** shown on hover */
              parameter alpha = 0.35 "capital's share"
              parameter delta "depreciation" : 1/year = 5 [%/year]
              parameter gdp0 : USD/year = wb["NY.GDP.MKTP.CD", economy, 2019] [USD/year]
              parameter profitTax = 27% policy lever 0%..60%
              parameter range = 0.5 policy lever 0..1
              parameter capital0 : USD
              stock capital : USD = capital0 change investment - delta * capital
              variable investment : USD/year = 0.2 * output;
              variable output : USD/year = 0.3 [1/year] * capital^1 * (1 - alpha)
              variable unrest starts 0.2 = 0.9 * unrest[-1] + 0.1 * grievance
              variable grievance = if profitTax > 30% and not (unrest[-1] < 0.1) then 1 else max(0, log(2))
              variable share = capital / sum(e in others where e.capital > 0 [USD] | e.capital)
              variable gap : 1/year = world.meanReturn - delta
            }
            model Extractive extends OpenEconomy {
              parameter exposure = 1
              override variable unrest starts 0.1 = unrest[-1]
            }
            economy Chile "Chile" is Extractive { code CHL; alpha = 0.45; profitTax = 27% capital0 = gdp0 * 3 [year] }
            economy Peru is OpenEconomy { code "PER" }
            set Andes "Andean countries" = { Chile, Peru }
            world Americas { economies Andes
              parameter copperPrice0 : USD = 6010 [USD]
              variable meanReturn : 1/year = sum(e in economies | e.capital * e.delta) / sum(e in economies | e.capital)
            }
            policy FreeEducation "Tuition-free universities" { for Chile
              from 2026 phase profitTax to 35% by 2028
              from 2026 until 2040 investment += 1.5% * output
              from 2026 { alpha = 1; delta += 2 [1/year] }
              when unrest > 10% for 4 periods until unrest < 8% { investment += 1% * output }
              once unrest > 0.6 { alpha *= 1.10 }
              for e in Peru { investment += 1% * e.output }
              alpha = 0.4
            }
            treaty TaxFloor { members Chile, Peru
              from 2026 floor profitTax at 25% }
            scenario Baseline { world Americas; time 2019..2053 }
            scenario Bust extends Baseline { shock world.meanReturn *= 0.5 at 2028 fading 10% per period }
            scenario Together extends Baseline { apply FreeEducation for e in Andes; apply TaxFloor }
            compare Reform "What the reform does" { Baseline, Together on output, meanReturn; for Chile, Peru }
            """;

    @Test
    void everyNameOfAStoryIsFound() throws Exception {
        EconFile file = parser.parse(STORY);
        assertEquals(List.of(), problems(file));
        List<String> unresolved = new ArrayList<>();
        for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            each.eCrossReferences().stream().filter(EObject::eIsProxy).forEach(p -> unresolved.add(each.toString()));
        }
        assertEquals(List.of(), unresolved);
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(file).isEmpty());
    }

    @Test
    void aPlainMinusBindsLooserThanAPower() throws Exception {
        EconFile file = parser.parse("model M { parameter a = 2 variable x = a - a^2^a * 3 }");
        Variable x = (Variable) ((ModelType) file.getDeclarations().get(0)).getMembers().get(1);
        BinaryExpression minus = assertInstanceOf(BinaryExpression.class, x.getDefinition());
        assertEquals("-", minus.getOperator());
        assertEquals("*", ((BinaryExpression) minus.getRight()).getOperator());
    }

    @Test
    void anIndexHidesNothingOfTheModelButItsOwnName() throws Exception {
        EconFile file = parser.parse("""
                model M { parameter e = 1 variable x = sum(e in economies | e.e + e.x) }
                """);
        assertEquals(List.of(), problems(file));
        ModelType model = (ModelType) file.getDeclarations().get(0);
        Aggregate sum = (Aggregate) ((Variable) model.getMembers().get(1)).getDefinition();
        MemberReference first = (MemberReference) ((BinaryExpression) sum.getBody()).getLeft();
        assertInstanceOf(Parameter.class, first.getMember());
    }

    private static List<String> problems(EconFile file) {
        EcoreUtil.resolveAll(file.eResource().getResourceSet());
        return file.eResource().getErrors().stream().map(Resource.Diagnostic::getMessage).toList();
    }
}
