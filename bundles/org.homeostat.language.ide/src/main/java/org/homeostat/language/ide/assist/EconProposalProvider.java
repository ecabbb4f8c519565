package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.xtext.CurrentTypeFinder;
import org.homeostat.language.ide.text.Match;
import org.homeostat.language.structure.Vocabulary;

/** Turns the elements of the grammar that can follow into proposals; a language server asks it too. */
public class EconProposalProvider extends IdeContentProposalProvider {

    @Inject
    private CurrentTypeFinder types;
    @Inject
    private KeywordCandidates keywords;
    @Inject
    private ReferenceCandidates references;
    @Inject
    private FunctionCandidates functions;
    @Inject
    private OverrideCandidates overrides;
    @Inject
    private WordCandidates words;

    @Override
    protected void createProposals(AbstractElement element, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        Place place = Place.of(context);
        if (place.isInsertable() && place.model() != null && Surroundings.admit(element, place)) {
            candidates(element, place).filter(candidate -> Surroundings.admit(candidate, place))
                    .forEach(candidate -> offer(candidate, place, acceptor));
        }
    }

    private Stream<Candidate> candidates(AbstractElement element, Place place) {
        return switch (element) {
            case Keyword keyword -> keywords.of(keyword, place);
            case Assignment assignment when assignment.getTerminal() instanceof CrossReference cross ->
                    "SubscriptKey.target".equals(name(assignment))
                            ? Stream.of(references(cross, place), CellCandidates.codes(place),
                                    CellCandidates.lags(place)).flatMap(each -> each)
                            : references(cross, place);
            case Assignment assignment -> switch (name(assignment)) {
                case "Aggregate.function" -> functions.aggregates(place);
                case "UnitExpression.first" -> UnitCandidates.composed(place);
                case "Reference.offset" -> CellCandidates.lags(place);
                case "Parameter.name", "Variable.name", "Stock.name", "Series.name", "StochasticProcess.name",
                        "Disturbance.name", "Transaction.name" ->
                        overrides.of(place);
                case "Distribution.name" -> words.distributions(place);
                case "DistributionArgument.name" -> words.arguments(place);
                default -> vocabulary(assignment.getFeature()).map(words::of).orElse(Stream.empty());
            };
            default -> Stream.empty();
        };
    }

    /** The words that a feature of the grammar knows, if it takes a bare name for one. */
    private static Optional<Vocabulary> vocabulary(String feature) {
        return Optional.ofNullable(switch (feature) {
            case "interpolation" -> Vocabulary.INTERPOLATION;
            case "integrator" -> Vocabulary.INTEGRATOR;
            case "sampling" -> Vocabulary.SAMPLING;
            case "method" -> Vocabulary.METHOD;
            case "concept" -> Vocabulary.CONCEPT;
            case "replies" -> Vocabulary.REPLIES;
            case "finds" -> Vocabulary.FINDS;
            case "signatories" -> Vocabulary.SIGNATORIES;
            default -> null;
        });
    }

    /** The rule of the grammar and its feature. */
    private static String name(Assignment assignment) {
        return GrammarUtil.containingRule(assignment).getName() + "." + assignment.getFeature();
    }

    private Stream<Candidate> references(CrossReference cross, Place place) {
        EReference reference = types.findCurrentTypeAfter(cross) instanceof EClass type
                ? GrammarUtil.getReference(cross, type)
                : null;
        return reference == null ? Stream.empty() : references.of(cross, reference, place);
    }

    private static void offer(Candidate candidate, Place place, IIdeContentProposalAcceptor acceptor) {
        Match match = Match.of(place.prefix(), candidate.name(), candidate.detail());
        if (match == Match.NONE || !acceptor.canAcceptMoreProposals()) {
            return;
        }
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setPrefix(place.prefix());
        entry.setProposal(candidate.text());
        entry.setLabel(candidate.label());
        entry.setDescription(candidate.detail());
        entry.setDocumentation(candidate.description().get());
        entry.setKind(EntryKinds.of(candidate.kind()));
        int start = place.offset() - place.prefix().length();
        candidate.stops().forEach(
                stop -> entry.getEditPositions().add(new TextRegion(start + stop.offset(), stop.length())));
        entry.setSource(new Offer(candidate, match, place));
        acceptor.accept(entry, Offer.FIRST - match.ordinal() * Offer.STEP - candidate.rank());
    }
}
