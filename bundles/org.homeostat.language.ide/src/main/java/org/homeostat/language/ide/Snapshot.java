package org.homeostat.language.ide;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.homeostat.language.ide.names.NameIndex;
import org.homeostat.language.ide.names.NameIndexer;
import org.homeostat.language.ide.names.Targets;
import org.homeostat.language.ide.styling.Foldings;
import org.homeostat.language.ide.styling.Layout;
import org.homeostat.language.ide.styling.SemanticStyles;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.Hover;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Target;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.syntax.DeepStack;

/**
 * One version of a file's text, read together with what it sees of its project. It never changes: every answer is about
 * this text, on any thread. Answers that cost something are worked out when they are first asked for.
 */
public final class Snapshot {

    private static final String THREAD = "Homeostat language";

    private final Services services;
    private final ProjectFiles project;
    private final String text;
    private final XtextResource file;
    private NameIndex names;
    private List<Token> lexical;
    private List<Token> tokens;
    private List<Marker> problems;
    private Outline outline;
    private List<Region> folding;

    Snapshot(Services services, SourceText source, ProjectFiles project) {
        this.services = services;
        this.project = project;
        this.text = source.text();
        this.file = DeepStack.call(THREAD, () -> services.read(source, project));
    }

    /** The text that all offsets refer to. */
    public String text() {
        return text;
    }

    /** What is wrong with the file: syntax, names, units and the rest, in the order of the text. */
    public synchronized List<Marker> problems() {
        if (problems == null) {
            names();
            problems = DeepStack.call(THREAD, () -> services.problems().of(file, text));
        }
        return problems;
    }

    /** What fits at the cursor, the most useful first. */
    public synchronized List<Proposal> propose(int offset) {
        List<Token> words = lexical();
        return DeepStack.call(THREAD, () -> services.assist().propose(file, words, within(offset), project));
    }

    /** What there is to know about the name at this place. */
    public Optional<Hover> hover(int offset) {
        return hover(offset, ValueLookup.NONE);
    }

    /** What there is to know about the name at this place, with values of the base period. */
    public synchronized Optional<Hover> hover(int offset, ValueLookup values) {
        return services.hovers().at(file, names(), within(offset), values);
    }

    /** Where the name at this place is declared, in this file, another one or the language itself. */
    public synchronized Optional<Target> declaration(int offset) {
        return names().at(offset).flatMap(Targets::of);
    }

    /** Where the thing at this place is declared and used in this file, in the order of the text. */
    public synchronized List<Occurrence> occurrences(int offset) {
        return names().at(offset).map(name -> names().of(name).stream().map(Targets::occurrence).toList())
                .orElse(List.of());
    }

    /** What the file declares. */
    public synchronized Outline outline() {
        if (outline == null) {
            names();
            outline = DeepStack.call(THREAD, () -> services.outlines().of(file));
        }
        return outline;
    }

    /** The styles of the whole text, without overlaps and in its order: the lexer's, and for names what they mean. */
    public synchronized List<Token> tokens() {
        if (tokens == null) {
            tokens = SemanticStyles.over(lexical(), file, names());
        }
        return tokens;
    }

    /** What can be folded: whole lines of declarations and of long comments. */
    public synchronized List<Region> folding() {
        if (folding == null) {
            folding = Foldings.of(text, file, lexical());
        }
        return folding;
    }

    /** What to change for the language's layout; empty where the syntax is wrong, because then nothing should. */
    public Optional<List<Edit>> format() {
        return DeepStack.call(THREAD, () -> Layout.of(file.getParseResult()));
    }

    private List<Token> lexical() {
        if (lexical == null) {
            lexical = services.lexicalStyles().of(text);
        }
        return lexical;
    }

    /** The names, all of them resolved. */
    private NameIndex names() {
        if (names == null) {
            names = DeepStack.call(THREAD, () -> {
                EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
                return NameIndexer.index(file);
            });
        }
        return names;
    }

    private int within(int offset) {
        return Math.clamp(offset, 0, text.length());
    }
}
