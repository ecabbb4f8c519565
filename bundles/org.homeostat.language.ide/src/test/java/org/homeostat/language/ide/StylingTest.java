package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

class StylingTest {

    private final Editing editing = new Editing();

    private static String shown(List<Token> tokens, String text) {
        return tokens.stream().map(token -> token.region().of(text) + ":" + token.style())
                .collect(Collectors.joining(" "));
    }

    private String lexical(String text) {
        return shown(editing.language().tokens(text), text);
    }

    private String semantic(String text) {
        return shown(editing.read(text, ProjectFiles.NONE).tokens(), text);
    }

    @Test
    void theLexerKnowsWordsNumbersTextsAndComments() {
        assertEquals("variable:KEYWORD x:NAME =:OPERATOR 2:NUMBER .:NUMBER 5:NUMBER *:OPERATOR 27:NUMBER %:NUMBER "
                + "// end:COMMENT", lexical("variable x = 2.5 * 27% // end\n"));
        assertEquals("/** doc */:DOC_COMMENT /* no */:COMMENT model:KEYWORD M:NAME \"a b\":STRING {:PUNCTUATION",
                lexical("/** doc */ /* no */ model M \"a b\" {"));
        assertEquals("time:KEYWORD 2019Q1:NUMBER ..:PUNCTUATION 1e9:NUMBER", lexical("time 2019Q1..1e9"));
        assertEquals("§:ERROR x:NAME", lexical("§ x"));
    }

    @Test
    void theLexerKnowsUnitsByWhatStandsBeforeTheBracket() {
        assertEquals("5:NUMBER [:PUNCTUATION %:UNIT /:UNIT year:UNIT ]:PUNCTUATION x:NAME [:PUNCTUATION -:OPERATOR "
                + "1:NUMBER ]:PUNCTUATION", lexical("5 [%/year] x[-1]"));
        assertEquals("27:NUMBER %:NUMBER [:PUNCTUATION 1:UNIT ]:PUNCTUATION", lexical("27% [1]"));
    }

    @Test
    void whatIsNotClosedYetIsColouredToo() {
        assertEquals("/** doc\nmodel:DOC_COMMENT", lexical("/** doc\nmodel"));
        assertEquals("/*:COMMENT", lexical("/*"));
        assertEquals("\"abc d:STRING x:NAME", lexical("\"abc d\nx"));
    }

    @Test
    void namesAreColouredByWhatTheyMean() {
        assertEquals("model:KEYWORD M:DECLARATION \"m\":LABEL {:PUNCTUATION parameter:KEYWORD p:PARAMETER =:OPERATOR "
                + "1:NUMBER parameter:KEYWORD tax:LEVER =:OPERATOR 1:NUMBER policy:KEYWORD lever:KEYWORD 0:NUMBER "
                + "..:PUNCTUATION 1:NUMBER stock:KEYWORD s:STOCK ::PUNCTUATION year:UNIT ^:UNIT 2:UNIT =:OPERATOR "
                + "p:PARAMETER change:KEYWORD max:FUNCTION (:PUNCTUATION change:VARIABLE ,:PUNCTUATION tax:LEVER "
                + "):PUNCTUATION variable:KEYWORD change:VARIABLE =:OPERATOR unknown:NAME }:PUNCTUATION",
                semantic("model M \"m\" { parameter p = 1 parameter tax = 1 policy lever 0..1 "
                        + "stock s : year^2 = p change max(change, tax) variable change = unknown }"));
    }

    @Test
    void economiesIndexesAndDatasetsHaveTheirOwn() {
        assertEquals("economy:KEYWORD A:ECONOMY is:KEYWORD M:DECLARATION dataset:KEYWORD d:DATASET from:KEYWORD "
                + "\"f\":STRING model:KEYWORD M:DECLARATION {:PUNCTUATION variable:KEYWORD x:VARIABLE =:OPERATOR "
                + "sum:FUNCTION (:PUNCTUATION e:INDEX in:KEYWORD others:KEYWORD |:PUNCTUATION e:INDEX .:PUNCTUATION "
                + "x:VARIABLE ):PUNCTUATION +:OPERATOR A:ECONOMY .:PUNCTUATION x:VARIABLE }:PUNCTUATION",
                semantic("economy A is M dataset d from \"f\" model M { variable x = sum(e in others | e.x) + A.x }"));
    }

    @Test
    void functionsSectorsAndPathsHaveTheirOwn() {
        assertEquals("function:KEYWORD f:FUNCTION (:PUNCTUATION a:INDEX ):PUNCTUATION =:OPERATOR a:INDEX "
                + "model:KEYWORD M:DECLARATION {:PUNCTUATION sector:KEYWORD s:SECTOR sector:KEYWORD r:SECTOR "
                + "transaction:KEYWORD t:VARIABLE ::PUNCTUATION s:SECTOR ->:OPERATOR r:SECTOR =:OPERATOR f:FUNCTION "
                + "(:PUNCTUATION e:SERIES ):PUNCTUATION shock:KEYWORD e:SERIES ~:OPERATOR Normal:FUNCTION "
                + "(:PUNCTUATION 0:NUMBER ,:PUNCTUATION 1:NUMBER ):PUNCTUATION }:PUNCTUATION",
                semantic("function f(a) = a model M { sector s sector r transaction t : s -> r = f(e) "
                        + "shock e ~ Normal(0, 1) }"));
        assertTrue(semantic(Samples.WHOLE).contains("solve:KEYWORD nash:KEYWORD }:PUNCTUATION"));
        assertTrue(semantic(Samples.WHOLE).contains("integrate:KEYWORD rk4:KEYWORD step:KEYWORD 0:NUMBER"));
    }

    @Test
    void aLagAfterAPartnerIsNoUnit() {
        assertEquals("x:NAME [:PUNCTUATION Peru:NAME ]:PUNCTUATION [:PUNCTUATION -:OPERATOR 1:NUMBER ]:PUNCTUATION",
                lexical("x[Peru][-1]"));
    }

    @Test
    void blocksWithinDeclarationsFold() {
        String text = """
                model M {
                  sector s {
                    variable x =
                      1
                  }
                }
                policy P {
                  for Chile
                  when x > 1 {
                    y = 1
                  }
                }
                treaty T { members Chile
                  leaves when x
                    > 1 }
                """;
        assertEquals(List.of("model M {", "  sector s {", "    variable x =", "policy P {", "  when x > 1 {",
                "treaty T { members Chile", "  leaves when x"),
                editing.read(text, ProjectFiles.NONE).folding().stream()
                        .map(region -> region.of(text).lines().findFirst().orElseThrow()).toList());
    }

    @Test
    void declarationsMembersAndCommentsOfSeveralLinesFold() {
        String text = """
                // one line
                /* two
                   lines */
                model M {
                  variable x = 1
                  stock s = 1
                    change 2
                }
                unit a unit b
                scenario S {
                }""";
        List<Region> regions = editing.read(text, ProjectFiles.NONE).folding();
        assertEquals(List.of("/* two\n   lines */\n",
                "model M {\n  variable x = 1\n  stock s = 1\n    change 2\n}\n", "  stock s = 1\n    change 2\n",
                "scenario S {\n}"), regions.stream().map(region -> region.of(text)).toList());
    }
}
