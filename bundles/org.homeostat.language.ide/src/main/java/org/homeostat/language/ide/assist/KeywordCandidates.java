package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.homeostat.language.ide.hover.Words;
import org.homeostat.language.ide.text.Kind;

/** Words of the language, most of them with the text that usually follows. */
final class KeywordCandidates {

    /** Rules in which a keyword is no more than somebody's name. */
    private static final Set<String> NAMES = Set.of("Name", "FunctionName", "UnitName");

    private final Words words;
    private final KnownNames known;

    @Inject
    KeywordCandidates(Words words, KnownNames known) {
        this.words = words;
        this.known = known;
    }

    /** The candidates for a keyword; none for brackets and operators. */
    Stream<Candidate> of(Keyword keyword, Place place) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        String word = keyword.getValue();
        if ("UnitFactor".equals(rule) && "%".equals(word)) {
            return Stream.of(Candidate.plain(word, "percent", Kind.UNIT, () -> "0.01", Candidate.NAME));
        }
        if (!Character.isLetter(word.charAt(0)) || NAMES.contains(rule)
                || "SubscriptKey".equals(rule) && !CellCandidates.isCell(place)) {
            return Stream.empty();
        }
        List<Template> templates = Templates.at(rule, word);
        if (!templates.isEmpty()) {
            return templates.stream().map(template -> filled(template, place));
        }
        Candidate plain = Candidate.plain(word, "", Kind.KEYWORD, () -> words.meaning(word).orElse(""),
                "SubscriptKey".equals(rule) ? Candidate.WANTED : Candidate.WORD);
        boolean opens = "world".equals(word) && Set.of("Reference", "Target", "Outcome").contains(rule)
                && place.next() != '.';
        return Stream.of(opens ? new Candidate(word, "world.", word, "quantities of the world", Kind.WORLD,
                plain.description(), List.of(), Candidate.FAR) : plain);
    }

    private Candidate filled(Template template, Place place) {
        FilledText text = FilledText.of(template.pattern(), word -> known.of(word, place.model()),
                place.indentation());
        return new Candidate(template.keyword(), "", template.keyword(), template.label(), Kind.TEMPLATE,
                () -> text.text() + words.meaning(template.keyword()).map("\n\n"::concat).orElse(""), List.of(),
                Candidate.TEMPLATE).inserting(text);
    }
}
