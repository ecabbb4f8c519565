package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.ide.hover.Words;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.language.structure.Vocabulary;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Variation;

/** Words that the grammar leaves open: integrators, solution concepts, distributions and their arguments. */
final class WordCandidates {

    private final Words words;

    @Inject
    WordCandidates(Words words) {
        this.words = words;
    }

    /** The words of a place, in their own order. */
    Stream<Candidate> of(Vocabulary vocabulary) {
        return vocabulary.words().stream().map(word -> Candidate.plain(word, meaning(word), Kind.KEYWORD, () -> "",
                Candidate.WANTED + vocabulary.words().indexOf(word)));
    }

    /** The distributions that can stand there, with places for their arguments. */
    Stream<Candidate> distributions(Place place) {
        boolean process = EcoreUtil2.getContainerOfType(place.model(), StochasticProcess.class) != null;
        boolean draw = EcoreUtil2.getContainerOfType(place.model(), Disturbance.class) != null
                || EcoreUtil2.getContainerOfType(place.model(), Variation.class) != null;
        return Arrays.stream(KnownDistribution.values()).filter(each -> each.isProcess() ? !draw : !process)
                .map(each -> distribution(each, place));
    }

    private Candidate distribution(KnownDistribution each, Place place) {
        String name = each.toString();
        Candidate plain = new Candidate(name, name, name + "(" + String.join(", ", each.arguments()) + ")",
                each.isProcess() ? "process" : "distribution", Kind.FUNCTION, () -> meaning(name), List.of(),
                Candidate.WANTED + each.ordinal());
        return place.next() == '(' ? plain
                : plain.inserting(FilledText.of(name + "(${" + String.join("}, ${", each.arguments()) + "})${}"));
    }

    /** The names of a distribution's arguments that are not given yet. */
    Stream<Candidate> arguments(Place place) {
        Distribution distribution = EcoreUtil2.getContainerOfType(place.model(), Distribution.class);
        if (distribution == null) {
            return Stream.empty();
        }
        return KnownDistribution.named(distribution.getName()).stream().flatMap(known -> known.arguments().stream())
                .filter(name -> distribution.getArguments().stream().noneMatch(
                        given -> name.equals(given.getName()) && !isAround(given, place)))
                .map(name -> new Candidate(name, name + " = ", name, "argument", Kind.ARGUMENT, () -> "",
                        List.of(), Candidate.NEAR));
    }

    private static boolean isAround(EObject element, Place place) {
        return EcoreUtil.isAncestor(element, place.model());
    }

    private String meaning(String word) {
        return words.meaning(word).orElse("");
    }
}
