package org.homeostat.language.ide;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.ide.text.Edit;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.scoping.Library;
import org.homeostat.language.syntax.DeepStack;

/** The language as an editor sees it. One is enough for all editors; safe for use from several threads. */
public final class EconLanguage {

    private final Services services;

    @Inject
    EconLanguage(Services services) {
        this.services = services;
    }

    /** Sets the language up. Takes a second or so: keep the result. */
    public static EconLanguage create() {
        return new EconIdeSetup().createInjectorAndDoEMFRegistration().getInstance(EconLanguage.class);
    }

    /**
     * A file that is being edited; it needs no closing.
     *
     * @param uri the file; only compared and handed back
     * @param project where the other files of its package and of its imports are; asked on every update
     */
    public EditedFile open(URI uri, ProjectFiles project) {
        return project(project).open(uri);
    }

    /**
     * A project of which several files are edited at once, by one author: the texts of all open files are what
     * {@code files} gives.
     *
     * @param files where all its files are; asked on every update of any of them
     */
    public EditedProject project(ProjectFiles files) {
        return new EditedProject(services, files);
    }

    /** The lexical styles of a text, at once and without parsing; {@link Snapshot#tokens()} knows more. */
    public List<Token> tokens(String text) {
        return services.lexicalStyles().of(text);
    }

    /** The text in the language's layout; empty where its syntax is wrong, because such a text is better left alone. */
    public Optional<String> format(String text) {
        return DeepStack.call("Homeostat format", () -> services.layout().of(text))
                .map(edits -> Edit.apply(edits, text));
    }

    /** The text of a file that is part of the language, as {@link org.homeostat.language.ide.text.Target} names it. */
    public Optional<String> libraryText(URI uri) {
        return Library.textOf(uri);
    }
}
