package org.homeostat.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.homeostat.language.ide.EconIdeSetup;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.ScalarFunction;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test
    void everyWordOfTheGrammarIsExplained() {
        IGrammarAccess grammar = new EconIdeSetup().createInjectorAndDoEMFRegistration()
                .getInstance(IGrammarAccess.class);
        List<String> silent = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(word -> Character.isLetter(word.charAt(0))).filter(word -> words.meaning(word).isEmpty())
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyFunctionIsExplained() {
        assertTrue(Arrays.stream(ScalarFunction.values()).allMatch(each -> words.meaning(each.toString()).isPresent()));
        assertTrue(
                Arrays.stream(AggregateFunction.values()).allMatch(each -> words.meaning(each.toString()).isPresent()));
    }
}
