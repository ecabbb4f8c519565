package org.homeostat.language.ide;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.names.Links;
import org.homeostat.language.ide.names.NameIndex;
import org.homeostat.language.ide.names.Targets;
import org.homeostat.language.ide.project.LiveFiles;
import org.homeostat.language.ide.project.LivePool;
import org.homeostat.language.ide.project.Overlay;
import org.homeostat.language.ide.search.Search.Thing;
import org.homeostat.language.ide.search.Uses;
import org.homeostat.language.ide.styling.Foldings;
import org.homeostat.language.ide.styling.Layout;
import org.homeostat.language.ide.styling.SemanticStyles;
import org.homeostat.language.ide.text.CallHint;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.FileUses;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.language.ide.text.Hover;
import org.homeostat.language.ide.text.Link;
import org.homeostat.language.ide.text.Marker;
import org.homeostat.language.ide.text.Mining;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Outline;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Renaming;
import org.homeostat.language.ide.text.Target;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.ProjectLoader;
import org.homeostat.language.project.SourceText;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.syntax.DeepStack;

/**
 * One version of a file's text, read together with what it sees of its project. It never changes: every answer is about
 * this text, on any thread. Answers that cost something are worked out when they are first asked for. A snapshot that a
 * newer one has overtaken reads its files once more for itself when it is asked something new.
 */
public final class Snapshot {

    private static final String THREAD = "Homeostat language";

    /** The files as they were at a version. */
    private record Reading(LiveFiles files, long version) {

        static Reading of(LiveFiles files, List<SourceText> texts, ProjectFiles project) {
            return DeepStack.call(THREAD, () -> new Reading(files, files.show(texts, project)));
        }

        boolean isCurrent() {
            return files.version() == version;
        }
    }

    private final Services services;
    private final ProjectFiles project;
    private final LivePool pool;
    private final SourceText source;
    private final List<SourceText> visible;
    private volatile Reading reading;
    private List<Token> lexical;
    private List<Token> tokens;
    private List<Marker> problems;
    private Outline outline;
    private List<Region> folding;

    Snapshot(Services services, SourceText source, ProjectFiles project, LivePool pool) {
        this.services = services;
        this.project = project;
        this.pool = pool;
        this.source = source;
        this.visible = ProjectLoader.visible(source, project);
        this.reading = Reading.of(pool.around(source), visible, project);
    }

    /** The text that all offsets refer to. */
    public String text() {
        return source.text();
    }

    /** Whether no file that it was read with has changed since, as far as the language was told. */
    boolean isCurrent() {
        return reading.isCurrent();
    }

    /** What is wrong with the file: syntax, names, units and the rest, in the order of the text. */
    public synchronized List<Marker> problems() {
        if (problems == null) {
            problems = ask((file, names) -> services.problems().of(file, text()));
        }
        return problems;
    }

    /** How the problems that touch a region can be put right, in the order of the text. */
    public synchronized List<Fix> fixes(Region region) {
        return ask((file, names) -> services.fixes().at(file, text(), region));
    }

    /** What fits at the cursor, the most useful first. */
    public synchronized List<Proposal> propose(int offset) {
        List<Token> words = lexical();
        return ask(file -> services.assist().propose(file, words, within(offset), project));
    }

    /** What there is to know about the name at this place. */
    public Optional<Hover> hover(int offset) {
        return hover(offset, ValueLookup.NONE);
    }

    /** What there is to know about the name at this place, with values of the base period. */
    public synchronized Optional<Hover> hover(int offset, ValueLookup values) {
        return ask((file, names) -> services.hovers().at(file, names, within(offset), values));
    }

    /** What goes between the brackets around the cursor. */
    public synchronized Optional<CallHint> signature(int offset) {
        List<Token> words = lexical();
        return ask(file -> services.signatures().at(file, text(), words, within(offset)));
    }

    /**
     * What follows from the text and is worth showing in it, in its order.
     *
     * @param known values that a run or a calibration has found
     */
    public synchronized List<Mining> minings(ValueLookup known) {
        return ask((file, names) -> services.minings().of(file, known));
    }

    /** The data files that are named in the text. */
    public synchronized List<Link> links() {
        return ask(file -> Links.of(file));
    }

    /** Where the name at this place is declared, in this file, another one or the language itself. */
    public synchronized Optional<Target> declaration(int offset) {
        return ask((file, names) -> names.at(offset).flatMap(Targets::of));
    }

    /** The text of a file that this one sees, its own and those of the language included, as it was read. */
    public synchronized Optional<String> textOf(URI uri) {
        return visible.stream().filter(file -> file.uri().equals(uri)).map(SourceText::text).findFirst()
                .or(() -> Library.textOf(uri));
    }

    /** Where the thing at this place is declared and used in this file, in the order of the text. */
    public synchronized List<Occurrence> occurrences(int offset) {
        return ask((file, names) -> names.at(offset)
                .map(name -> names.of(name).stream().map(Targets::occurrence).toList()).orElse(List.of()));
    }

    /**
     * Where the thing at this place is declared and used in all files of the project, this one with this text. A
     * quantity is found with its overrides; nothing is found in files that say nothing of it.
     */
    public synchronized List<FileUses> references(int offset) {
        return thing(offset).map(thing -> DeepStack.call(THREAD, () -> services.search().uses(thing, overlay(), pool)))
                .orElse(List.of());
    }

    /** The name at this place as far as it can be changed: the region of it, to be offered for editing. */
    public synchronized Optional<Region> renameable(int offset) {
        return thing(offset).filter(thing -> services.rename().objection(thing).isEmpty()).flatMap(thing -> ask(
                (file, names) -> names.at(offset).map(use -> Uses.simple(use, text()))));
    }

    /** What giving the thing at this place another name would change, in all files of the project, or why it can't. */
    public synchronized Renaming rename(int offset, String name) {
        return thing(offset)
                .map(thing -> DeepStack.call(THREAD, () -> services.rename().to(name, thing, overlay(), pool)))
                .orElse(new Renaming.Refused("there is no name here that means something"));
    }

    /** What the file declares. */
    public synchronized Outline outline() {
        if (outline == null) {
            outline = ask((file, names) -> services.outlines().of(file));
        }
        return outline;
    }

    /** The styles of the whole text, without overlaps and in its order: the lexer's, and for names what they mean. */
    public synchronized List<Token> tokens() {
        if (tokens == null) {
            List<Token> words = lexical();
            tokens = ask((file, names) -> SemanticStyles.over(words, file, names));
        }
        return tokens;
    }

    /** What can be folded: whole lines of declarations and of long comments. */
    public synchronized List<Region> folding() {
        if (folding == null) {
            List<Token> words = lexical();
            folding = ask(file -> Foldings.of(text(), file, words));
        }
        return folding;
    }

    /** What to change for the language's layout; empty where the syntax is wrong, because then nothing should. */
    public synchronized Optional<List<Edit>> format() {
        return ask(file -> Layout.of(file.getParseResult()));
    }

    private Optional<Thing> thing(int offset) {
        return ask((file, names) -> names.at(within(offset)).flatMap(use -> Thing.of(use.meaning())));
    }

    private ProjectFiles overlay() {
        return new Overlay(project, source);
    }

    private List<Token> lexical() {
        if (lexical == null) {
            lexical = services.lexicalStyles().of(text());
        }
        return lexical;
    }

    private <T> T ask(BiFunction<XtextResource, NameIndex, T> question) {
        return askFiles(files -> question.apply(files.file(source.uri()), files.names(source.uri())));
    }

    private <T> T ask(Function<XtextResource, T> question) {
        return askFiles(files -> question.apply(files.file(source.uri())));
    }

    /** Asks the files as this snapshot has read them; nobody changes them meanwhile. */
    private <T> T askFiles(Function<LiveFiles, T> question) {
        Optional<Optional<T>> answer = asked(question);
        if (answer.isEmpty()) {
            reading = Reading.of(pool.fresh(), visible, project);
            answer = asked(question);
        }
        return answer.orElseThrow().orElse(null);
    }

    private <T> Optional<Optional<T>> asked(Function<LiveFiles, T> question) {
        Reading now = reading;
        return DeepStack.call(THREAD, () -> {
            synchronized (now.files) {
                return now.isCurrent() ? Optional.of(Optional.ofNullable(question.apply(now.files)))
                        : Optional.empty();
            }
        });
    }

    private int within(int offset) {
        return Math.clamp(offset, 0, text().length());
    }
}
