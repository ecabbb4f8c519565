package org.homeostat.language.ide;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.text.Hover;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Target;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;

/**
 * One version of a file's text, read together with what it sees of its project. It never changes: every answer is about
 * this text, on any thread. Answers that cost something are worked out when they are first asked for.
 */
public final class Snapshot {

    private final String text;
    private final XtextResource resource;

    Snapshot(Services services, URI uri, String text, ProjectFiles project) {
        this.text = text;
        this.resource = ProjectLoader.load(services.resourceSet(), new SourceText(uri, text), project);
    }

    /** The text that all offsets refer to. */
    public String text() {
        return text;
    }

    /** What is wrong with the file: syntax, names, units and the rest, in the order of the text. */
    public List<Marker> problems() {
        return List.of();
    }

    /** What fits at the cursor, the most useful first. */
    public List<Proposal> propose(int offset) {
        return List.of();
    }

    /** What there is to know about the name at this place. */
    public Optional<Hover> hover(int offset) {
        return hover(offset, ValueLookup.NONE);
    }

    /** What there is to know about the name at this place, with values of the base period. */
    public Optional<Hover> hover(int offset, ValueLookup values) {
        return Optional.empty();
    }

    /** Where the name at this place is declared, in this file, another one or the language itself. */
    public Optional<Target> declaration(int offset) {
        return Optional.empty();
    }

    /** Where the thing at this place is declared and used in this file, in the order of the text. */
    public List<Occurrence> occurrences(int offset) {
        return List.of();
    }

    /** What the file declares. */
    public Outline outline() {
        return new Outline(List.of());
    }

    /** The styles of the whole text, without overlaps and in its order: those of the lexer, and for names what they mean. */
    public List<Token> tokens() {
        return List.of();
    }

    /** What can be folded: whole lines of declarations and of long comments. */
    public List<Region> folding() {
        return List.of();
    }
}
