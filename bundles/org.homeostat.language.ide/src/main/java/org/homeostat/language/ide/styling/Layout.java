package org.homeostat.language.ide.styling;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.homeostat.language.formatting.Formatting;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.Region;

/** The layout of files as edits. */
public final class Layout {

    private final IParser parser;

    @Inject
    Layout(IParser parser) {
        this.parser = parser;
    }

    /** What to change in a text; empty where its syntax is wrong. */
    public Optional<List<Edit>> of(String text) {
        return of(parser.parse(new StringReader(text)));
    }

    /** What to change in a file that was read; empty where its syntax is wrong. */
    public static Optional<List<Edit>> of(IParseResult file) {
        return Formatting.of(file).map(changes -> changes.stream()
                .map(each -> new Edit(new Region(each.offset(), each.length()), each.text())).toList());
    }
}
