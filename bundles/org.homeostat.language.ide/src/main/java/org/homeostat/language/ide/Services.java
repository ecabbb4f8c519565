package org.homeostat.language.ide;

import com.google.inject.Inject;
import com.google.inject.Provider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.homeostat.language.ide.assist.Assist;
import org.homeostat.language.ide.assist.Signatures;
import org.homeostat.language.ide.fixes.Fixes;
import org.homeostat.language.ide.hover.Hovers;
import org.homeostat.language.ide.minings.Minings;
import org.homeostat.language.ide.outline.Outlines;
import org.homeostat.language.ide.problems.Problems;
import org.homeostat.language.ide.search.Rename;
import org.homeostat.language.ide.search.Search;
import org.homeostat.language.ide.search.Symbols;
import org.homeostat.language.ide.styling.Layout;
import org.homeostat.language.ide.styling.LexicalStyles;

/** The parts that a snapshot hands its questions to. None of them remembers anything about a file. */
record Services(Provider<XtextResourceSet> resourceSets, LexicalStyles lexicalStyles, Problems problems,
        Outlines outlines, Hovers hovers, Assist assist, Signatures signatures, Layout layout,
        Search search, Rename rename, Symbols symbols, Fixes fixes, Minings minings) {

    @Inject
    Services {
        // all parts are given
    }
}
