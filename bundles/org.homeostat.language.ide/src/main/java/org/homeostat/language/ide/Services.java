package org.homeostat.language.ide;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.homeostat.language.ide.assist.Assist;
import org.homeostat.language.ide.assist.Signatures;
import org.homeostat.language.ide.hover.Hovers;
import org.homeostat.language.ide.minings.Minings;
import org.homeostat.language.ide.outline.Outlines;
import org.homeostat.language.ide.problems.Problems;
import org.homeostat.language.ide.search.Rename;
import org.homeostat.language.ide.search.Search;
import org.homeostat.language.ide.search.Symbols;
import org.homeostat.language.ide.styling.Layout;
import org.homeostat.language.ide.styling.LexicalStyles;
import org.homeostat.language.scoping.Library;

/** The parts that a snapshot hands its questions to. None of them remembers anything about a file. */
record Services(Provider<XtextResourceSet> resourceSets, LexicalStyles lexicalStyles, Problems problems,
        Outlines outlines, Hovers hovers, Assist assist, Signatures signatures, Layout layout,
        Search search, Rename rename, Symbols symbols, Minings minings) {

    @Inject
    Services {
        // all parts are given
    }

    /** The text of a library file. */
    Optional<String> libraryText(URI uri) {
        if (!Library.contains(uri)) {
            return Optional.empty();
        }
        return List.copyOf(Library.in(resourceSets.get())).stream().filter(file -> file.getURI().equals(uri))
                .map(XtextResource.class::cast).map(file -> file.getParseResult().getRootNode().getText()).findFirst();
    }
}
