package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
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
                    references(cross, place);
            case Assignment assignment -> switch (GrammarUtil.containingRule(element).getName() + "."
                    + assignment.getFeature()) {
                case "Call.function" -> functions.scalars(place);
                case "Aggregate.function" -> functions.aggregates(place);
                case "UnitExpression.first" -> UnitCandidates.composed(place);
                case "Reference.offset" -> CellCandidates.lags(place);
                case "SubscriptKey.name" -> CellCandidates.codes(place);
                case "Parameter.name", "Variable.name", "Stock.name" -> overrides.of(place);
                default -> Stream.empty();
            };
            default -> Stream.empty();
        };
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
