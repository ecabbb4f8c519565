package org.homeostat.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.homeostat.language.ide.EconIdeSetup;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.language.structure.ScalarFunction;
import org.homeostat.language.structure.TimeAggregate;
import org.homeostat.language.structure.Vocabulary;
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
    void everyWordThatTheGrammarLeavesOpenIsExplained() {
        assertEquals(List.of(), Arrays.stream(Vocabulary.values()).flatMap(each -> each.words().stream())
                .filter(word -> words.meaning(word).isEmpty()).toList());
        assertEquals(List.of(), Arrays.stream(KnownDistribution.values()).map(KnownDistribution::toString)
                .filter(word -> words.meaning(word).isEmpty()).toList());
        assertTrue(Arrays.stream(TimeAggregate.values()).allMatch(each -> words.meaning(each.toString()).isPresent()));
    }

    @Test
    void everyFunctionIsExplained() {
        assertTrue(Arrays.stream(ScalarFunction.values()).allMatch(each -> words.meaning(each.toString()).isPresent()));
        assertTrue(
                Arrays.stream(AggregateFunction.values()).allMatch(each -> words.meaning(each.toString()).isPresent()));
    }
}
