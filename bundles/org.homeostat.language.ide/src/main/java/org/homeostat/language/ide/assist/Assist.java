package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.language.ide.text.Match;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.scoping.Library;

/** Proposals for a place in a file. */
public final class Assist {

    private static final int MOST = 500;

    private final Provider<ContentAssistContextFactory> contexts;
    private final EconProposalProvider provider;

    @Inject
    Assist(Provider<ContentAssistContextFactory> contexts, EconProposalProvider provider) {
        this.contexts = contexts;
        this.provider = provider;
    }

    /**
     * What fits at an offset, the most useful first.
     *
     * @param file the file as it was read
     * @param tokens its lexical tokens: in comments and quotes nothing is proposed
     * @param offset where the cursor stands
     * @param project where the packages are
     */
    public List<Proposal> propose(XtextResource file, List<Token> tokens, int offset, ProjectFiles project) {
        String text = file.getParseResult().getRootNode().getText();
        if (Prose.around(tokens, text, offset)) {
            return List.of();
        }
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(new SameThread());
        List<ContentAssistContext> found = List.of(factory.create(text, new TextRegion(offset, 0), offset, file));
        Offers offers = new Offers();
        provider.createProposals(found, offers);
        found.forEach(context -> packages(context, project, offers));
        return offers.sorted();
    }

    private static void packages(ContentAssistContext context, ProjectFiles project, Offers offers) {
        boolean imported = context.getFirstSetGrammarElements().stream()
                .anyMatch(each -> each instanceof Assignment assignment && "namespace".equals(assignment.getFeature()));
        Place place = Place.of(context);
        if (imported && place.isInsertable()) {
            Stream.concat(project.packageNames().stream(), Library.packages().stream()).forEach(name -> {
                boolean library = Library.packages().contains(name);
                Candidate candidate = Candidate.plain(name + ".*", "all of package " + name, Kind.PACKAGE, () -> "",
                        library ? Candidate.FAR : Candidate.NAME);
                Match match = Match.of(place.prefix(), candidate.name(), "");
                if (match != Match.NONE) {
                    offers.add(new Offer(candidate, match, place));
                }
            });
        }
    }

    /** Collects each offer once. */
    private static final class Offers implements IIdeContentProposalAcceptor {

        private final Map<String, Offer> offers = new LinkedHashMap<>();

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry != null && entry.getSource() instanceof Offer offer) {
                add(offer);
            }
        }

        void add(Offer offer) {
            offers.putIfAbsent(offer.candidate().text(), offer);
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return offers.size() < MOST;
        }

        List<Proposal> sorted() {
            List<Offer> sorted = new ArrayList<>(offers.values());
            sorted.sort(Offer.ORDER);
            return sorted.stream().map(Offer::proposal).toList();
        }
    }
}
