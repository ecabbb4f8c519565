package org.homeostat.session;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.SymbolTable;
import org.homeostat.language.EconRuntimeModule;
import org.homeostat.language.EconStandaloneSetup;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.scoping.FunctionCatalogue;
import org.homeostat.language.scoping.FunctionCatalogue.ExtensionFunction;
import org.homeostat.language.services.EconGrammarAccess;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.session.accounts.Economies;
import org.homeostat.session.accounts.Symbols;
import org.homeostat.session.check.Diagnosis;
import org.homeostat.session.check.FileCheck;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.ModelReading;
import org.homeostat.session.data.TableCache;
import org.homeostat.session.files.Headers;
import org.homeostat.session.files.PresentFiles;
import org.homeostat.session.files.ProjectFolder;
import org.homeostat.session.listing.Assumptions;
import org.homeostat.session.listing.Levers;
import org.homeostat.session.listing.ListingReading;
import org.homeostat.session.run.Accounting;
import org.homeostat.session.run.Running;
import org.homeostat.session.run.Testing;
import org.homeostat.spi.FunctionRegistry;

/**
 * Checks and runs model files: what the command line and the workbench stand on. One session is enough for a process;
 * it may be used by several threads at once. Keeps nothing open.
 */
public final class Session {

    private final FileCheck check;
    private final Headers headers = new Headers();
    private final MemberUnits units;
    private final Levers levers;
    private final Assumptions assumptions;
    private final String version = readVersion();

    /** The language with the functions that extenders brought. */
    private static Injector language(FunctionRegistry functions) {
        List<ExtensionFunction> known = functions.descriptors().stream()
                .map(each -> new ExtensionFunction(each.name(), each.parameters(), each.text())).toList();
        return new EconStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(new EconRuntimeModule(),
                        binder -> binder.bind(FunctionCatalogue.class).toInstance(() -> known));
            }
        }.createInjectorAndDoEMFRegistration();
    }

    private Session(Injector injector, FunctionRegistry functions) {
        Provider<XtextResourceSet> sets = injector.getProvider(XtextResourceSet.class);
        units = injector.getInstance(MemberUnits.class);
        ModelReading reading = new ModelReading(units, injector.getInstance(IParser.class),
                injector.getInstance(EconGrammarAccess.class).getUnitExpressionRule(),
                injector.getInstance(IScopeProvider.class), new TableCache(), functions);
        check = new FileCheck(sets, injector.getInstance(IResourceValidator.class), headers, reading);
        levers = new Levers(units);
        assumptions = new Assumptions(injector.getInstance(MultiLineCommentDocumentationProvider.class));
    }

    /** Sets the language up, which takes part of a second: keep the session. */
    public static Session create() {
        return create(FunctionRegistry.EMPTY);
    }

    /** A session whose models may call the functions of extenders; see {@link Extensions}. */
    public static Session create(FunctionRegistry functions) {
        return new Session(language(functions), functions);
    }

    /** The version of Homeostat. */
    public String version() {
        return version;
    }

    /** Checks a file as it is saved. Whatever is in it, what is wrong becomes problems. */
    public CheckedFile check(Path file) {
        return check(file, Optional.empty());
    }

    /**
     * Checks a file as it stands in an editor.
     *
     * @param unsavedText the text of the editor; the other files of the project are read as they are saved
     */
    public CheckedFile check(Path file, String unsavedText) {
        return check(file, Optional.of(unsavedText));
    }

    /**
     * Runs what a checked file expects of itself. Takes as long as the scenarios take that expectations are about, so it
     * is for files that were saved, not for every keystroke.
     *
     * @return the file with an error more for each expectation that fails; the same file if it has errors already or
     *         expects nothing
     * @throws CancelledException if {@code progress} says so
     */
    public CheckedFile test(CheckedFile file, Progress progress) {
        if (file.hasErrors() || file.model().isEmpty()) {
            return file;
        }
        Model model = file.model().get();
        synchronized (model) {
            List<Problem> failed = new Testing(model).problems(progress);
            return failed.isEmpty() ? file : file.with(failed);
        }
    }

    /** The other files of the project of a model file, for an editor. */
    public ProjectFiles projectFiles(Path file) {
        return new PresentFiles(file, headers);
    }

    /**
     * Runs scenarios of a checked file and answers its questions. Compiling is done one run after the other for one
     * checked file; the scenarios of a run are run side by side.
     *
     * @throws RunFailedException if the file has errors, the request asks for what is not there, or a scenario fails
     * @throws CancelledException if {@code progress} says so
     */
    public RunOutcome run(CheckedFile file, RunRequest request, Progress progress) throws RunFailedException {
        Model model = sound(file);
        synchronized (model) {
            return new Running(model, request, version).run(progress);
        }
    }

    /**
     * The figures that a model writes down itself, those of one parameter side by side; nothing for a file that could
     * not be read.
     */
    public List<Assumption> assumptions(CheckedFile file) {
        if (file.model().isEmpty()) {
            return List.of();
        }
        Model model = file.model().get();
        synchronized (model) {
            return assumptions.of(model);
        }
    }

    /**
     * The balance sheets and transaction flows of the file's models with the names of their formulas; nothing for models
     * without sectors and for a file that could not be read.
     */
    public List<SymbolTable> symbols(CheckedFile file) {
        if (file.model().isEmpty()) {
            return List.of();
        }
        Model model = file.model().get();
        synchronized (model) {
            return Economies.models(model).stream().flatMap(one -> new Symbols(one).tables().stream()).toList();
        }
    }

    /**
     * Balance sheets and transaction flows in a period of a run.
     *
     * @throws RunFailedException if the file has errors, the request names what is not there, or the scenario fails
     * @throws CancelledException if {@code progress} says so
     */
    public List<AccountTable> accounts(CheckedFile file, AccountRequest request, Progress progress)
            throws RunFailedException {
        Model model = sound(file);
        synchronized (model) {
            return new Accounting(model).tables(request, progress);
        }
    }

    private static Model sound(CheckedFile file) throws RunFailedException {
        if (file.hasErrors() || file.model().isEmpty()) {
            throw new RunFailedException(file.problems().stream().filter(Problem::isError).toList());
        }
        return file.model().get();
    }

    private CheckedFile check(Path file, Optional<String> unsaved) {
        ProjectFolder project = ProjectFolder.of(file);
        Diagnosis diagnosis = new Diagnosis(project);
        Optional<Model> model = check.check(project, unsaved, diagnosis);
        Listing listing = model.map(each -> new ListingReading(each, units, levers).read()).orElse(Listing.EMPTY);
        return new CheckedFile(file, diagnosis.inOrder(), listing, model);
    }

    private static String readVersion() {
        try (InputStream in = Session.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The version of Homeostat cannot be read", e);
        }
    }
}
