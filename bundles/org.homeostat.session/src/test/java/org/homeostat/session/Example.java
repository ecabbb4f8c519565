package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.homeostat.engine.Backend;
import org.homeostat.results.ResultSeries;

/** Model texts in a folder, checked and run through the real language on both engines. */
public final class Example {

    static final Session SESSION = Session.create();

    private final Path folder;
    private final Path main;

    private Example(Path folder, Path main) {
        this.folder = folder;
        this.main = main;
    }

    /** A model file of its own in a folder. */
    public static Example of(Path folder, String text) {
        Example example = new Example(folder, folder.resolve("model.econ"));
        return example.with("model.econ", text);
    }

    /** A model file that is there already. */
    public static Example at(Path file) {
        return new Example(file.getParent(), file);
    }

    /** The same with one more file. */
    public Example with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file() {
        return main;
    }

    public CheckedFile check() {
        return SESSION.check(main);
    }

    /** The problems, without the folder. */
    public List<String> problems() {
        return check().problems().stream().map(Problem::toString)
                .map(text -> text.replace(folder.toString() + "/", "")).toList();
    }

    /** The problems that forbid a run. */
    public List<Problem> errors() {
        return check().problems().stream().filter(Problem::isError).toList();
    }

    /** What a run gives, the same on both engines to the bit. */
    public RunOutcome run(String... settings) {
        CheckedFile file = check();
        assertEquals(List.of(), errors());
        try {
            RunOutcome bytecode = SESSION.run(file, request(Backend.BYTECODE, settings), Progress.NONE);
            RunOutcome interpreted = SESSION.run(file, request(Backend.INTERPRETER, settings), Progress.NONE);
            assertEquals(bytecode.result().scenarios(), interpreted.result().scenarios());
            return bytecode;
        } catch (RunFailedException e) {
            return fail(e.getMessage());
        }
    }

    /** What the runs of all scenarios give, the same on both engines to the bit; questions are left aside. */
    public RunOutcome runScenarios() {
        CheckedFile file = check();
        List<String> names = file.listing().scenarios().stream().map(Listing.ScenarioEntry::name).toList();
        try {
            RunOutcome bytecode = SESSION.run(file, scenarios(names, Backend.BYTECODE), Progress.NONE);
            RunOutcome interpreted = SESSION.run(file, scenarios(names, Backend.INTERPRETER), Progress.NONE);
            assertEquals(bytecode.result().scenarios(), interpreted.result().scenarios());
            return bytecode;
        } catch (RunFailedException e) {
            return fail(e.getMessage());
        }
    }

    private static RunRequest scenarios(List<String> names, Backend backend) {
        return new RunRequest(names, List.of(), List.of(), OptionalLong.empty(), 2, backend);
    }

    /** Why a run fails. */
    public List<String> failures(String... settings) {
        try {
            SESSION.run(check(), request(Backend.BYTECODE, settings), Progress.NONE);
            return fail("The run should have failed");
        } catch (RunFailedException e) {
            return e.problems().stream().map(Problem::toString)
                    .map(text -> text.replace(folder.toString() + "/", "")).toList();
        }
    }

    /** The path of {@code Baseline: Chile.output}, or of the only scenario's {@code Chile.output}. */
    public static double[] path(RunOutcome outcome, String name) {
        String scenario = name.contains(":") ? name.substring(0, name.indexOf(':')) : "Baseline";
        String variable = name.substring(name.indexOf(':') + 1).strip();
        String owner = variable.substring(0, variable.indexOf('.'));
        return outcome.result().scenario(scenario).orElseThrow()
                .find(owner.equals("world") ? "" : owner, variable.substring(variable.indexOf('.') + 1))
                .map(ResultSeries::values).orElseThrow(() -> new AssertionError("no " + name));
    }

    /** Asserts a path to the bit. */
    public static void assertPath(RunOutcome outcome, String name, double... expected) {
        assertEquals(Arrays.toString(expected), Arrays.toString(path(outcome, name)), name);
    }

    private static RunRequest request(Backend backend, String... settings) {
        return new RunRequest(List.of(), List.of(), List.of(settings), OptionalLong.empty(), 2, backend);
    }
}
