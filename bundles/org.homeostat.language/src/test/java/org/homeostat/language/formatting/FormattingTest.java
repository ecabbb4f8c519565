package org.homeostat.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.homeostat.language.tests.EconInjectorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(EconInjectorProvider.class)
class FormattingTest {

    @Inject
    private Formatter formatter;

    private void becomes(String expected, String text) {
        assertEquals(expected, formatter.format(text));
        assertEquals(expected, formatter.format(expected));
    }

    @Test
    void oneBlankAroundOperatorsAndNoneInBrackets() {
        becomes("model M { variable x = (a + b) * -c ^ 2 / d[-1] - sum(e in economies | e.x) }\n",
                "model M {variable x=( a+b )*-c^2/d [ -1 ]  -sum ( e in economies|e . x )}");
        becomes("model M { parameter p : 1/year = 5 [%/year] policy lever 0%..60% \"a label\" }\n",
                "model M { parameter p:1 / year=5[% / year] policy   lever 0 % .. 60 %  \"a label\"}");
        becomes("model M { variable x = if not (a > 1) and b then max(1, 0.5) else -(c) }\n",
                "model M { variable x = if not(a>1)and b then max (1,0.5)else-( c ) }");
    }

    @Test
    void aUnitAfterACellIsApartAndItsKeysAreNot() {
        becomes("model M { parameter g = wb[\"A.B\", economy, 2019] [USD/year] }\n",
                "model M { parameter g = wb [ \"A.B\",economy , 2019 ][ USD / year ] }");
        becomes("unit kg = 1e3 g\nunit t \"tonne\" = 0.5 kg*m^-2\n",
                "unit kg=1e3 g\nunit t \"tonne\"=0.5 kg * m ^ -2");
    }

    @Test
    void bracesIndentByTwo() {
        becomes("""
                policy P "label" {
                  for Chile
                  from 2026 {
                    tax = 30%
                    spending += 1
                  }
                  when unrest > 10% {
                    tax *= 2
                  }
                }
                """, """
                policy P "label" {
                      for Chile
                from 2026 {
                tax = 30%
                          spending += 1
                            }
                    when unrest > 10% {
                        tax *= 2
                }
                        }
                """);
    }

    @Test
    void aLineThatGoesOnStandsFurtherIn() {
        becomes("""
                model M {
                  stock capital : USD = start
                    change investment
                      - loss
                  parameter p =
                      sum(e in economies |
                        e.x
                      ) "label"
                }
                """, """
                model M {
                stock capital : USD = start
                change investment
                  - loss
                parameter p =
                sum(e in economies |
                e.x
                ) "label"
                }
                """);
    }

    @Test
    void listsStandBelowEachOther() {
        becomes("""
                set Andes = {
                  Chile, Peru,
                  Bolivia
                }
                compare C {
                  A,
                  B
                  on x, y,
                      z
                  for Chile
                }
                """, """
                set Andes = {
                Chile, Peru,
                Bolivia
                }
                compare C {
                A,
                B
                on x, y,
                z
                for Chile
                }
                """);
    }

    @Test
    void theWholeLanguage() {
        becomes("""
                builtin function min(a, b ...)
                function smooth(x : USD, n) : USD = x / n "mean"
                lookup curve(x) = {
                  0 -> 1,
                  1.5 -> -2
                } extrapolate
                model M extends A, B {
                  sector firms { variable wage within 0..* = 1 }
                  transaction pay : firms -> firms = wage
                      "what firms pay"
                  parameter trade[p in economies] : %/year = 5 [%/year]
                  process price ~ AR1(mean = 1, sigma = 0.1)
                  equation rest : a == -b solve a
                  calibrate x, y so that output == 2 [USD^(1/2)]
                  variable t = trade[Chile][-1]
                }
                game Race {
                  of Baseline; players Andes; each chooses tax in 0%..40%
                  each maximizes welfare
                }
                """, """
                builtin function min( a,b  ... )
                function smooth (x:USD,n):USD=x/n "mean"
                lookup curve(x)={
                0->1,
                1.5  ->  - 2
                } extrapolate
                model M extends A ,B {
                sector firms{variable wage within 0 .. * =1}
                transaction pay:firms->firms=wage
                "what firms pay"
                parameter trade [p in economies]: % / year=5 [%/year]
                process price~AR1( mean=1,sigma = 0.1)
                equation rest:a==-b solve a
                calibrate x,y so that output==2[USD^( 1 / 2 )]
                variable t=trade[ Chile ][ -1 ]
                }
                game Race{
                of Baseline;players Andes ;each chooses tax in 0%..40%
                each maximizes welfare
                }
                """);
    }

    @Test
    void linesStayAsTheyAre() {
        becomes("model M { parameter a = 1; parameter b = 2 }\n\nmodel N\n  extends M {\n}\n",
                "\n\nmodel M { parameter a=1 ;parameter b=2 }\n\n\n\nmodel N\nextends M {  \n}\n\n\n");
        becomes("", "   \n\n");
    }

    @Test
    void commentsMoveWithTheirStatement() {
        becomes("""
                // first
                model M { // opens
                  /*
                   * block
                     deeper
                   */
                  parameter a = 1      // in a column
                  parameter bc = 22    // in a column
                  /** doc */
                  parameter c = /* one */ 1
                  // last
                }
                // end
                """, """
                    // first
                model M {// opens
                      /*
                       * block
                         deeper
                       */
                parameter a = 1      // in a column
                parameter bc = 22    // in a column
                      /** doc */
                parameter c =/* one */1
                // last
                }
                  // end\s\s""");
    }

    @Test
    void endsOfLinesAreTheFilesOwn() {
        becomes("model M {\r\n  parameter a = 1\r\n}\r\n", "model M {\r\nparameter a=1 \r\n}");
    }

    @Test
    void aFileThatCannotBeReadIsLeftAlone() {
        String broken = "model  M { variable x = }";
        assertEquals(broken, formatter.format(broken));
        assertEquals(Optional.empty(), Formatting.of(null));
    }
}
