package org.homeostat.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.homeostat.analysis.expect.ExpectationResult;
import org.homeostat.engine.Backend;
import org.homeostat.spi.FunctionExtension;
import org.homeostat.spi.FunctionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a function from outside: built, put in a folder, called by a model. */
class ExtensionsTest {

    private static final Path EXAMPLE = Path.of("../../examples/extension");
    private static final Path MODEL = EXAMPLE.resolve("default-risk.econ");

    @TempDir
    Path folder;

    @Test
    void aModelCallsIt() throws IOException, RunFailedException {
        FunctionRegistry functions = Extensions.load(built());
        assertEquals("normalChance(x)", functions.descriptors().get(0).toString());
        Session session = Session.create(functions);
        CheckedFile file = session.check(MODEL);
        assertEquals(List.of(), file.problems());
        assertEquals(List.of(), session.test(file, Progress.NONE).problems());
        for (Backend engine : Backend.values()) {
            RunOutcome outcome = session.run(file, new RunRequest(List.of(), List.of(), List.of(),
                    java.util.OptionalLong.empty(), 1, engine), Progress.NONE);
            assertTrue(outcome.answers().expectations().stream().allMatch(ExpectationResult::passed));
            assertEquals(40.42955945659729, Example.path(outcome, "Home.defaultRisk")[4], 1e-5);
        }
    }

    @Test
    void withoutItTheNameIsUnknown() {
        List<Problem> problems = Example.SESSION.check(MODEL).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).message().startsWith("there is no function 'normalChance'"), problems.toString());
    }

    @Test
    void foldersThatBringNothing() throws IOException {
        assertEquals("is no folder of extensions", reason(folder.resolve("nowhere")));
        assertEquals("holds no extension: there is no .jar file in it", reason(folder));
        jar(folder.resolve("empty.jar"), folder.resolve("nothing"));
        assertEquals("holds no extension: no jar in it names one in META-INF/services", reason(folder));
        Path services = Files.createDirectories(folder.resolve("bad/META-INF/services"));
        Files.writeString(services.resolve(FunctionExtension.class.getName()), "org.example.Missing");
        jar(folder.resolve("bad.jar"), folder.resolve("bad"));
        assertTrue(reason(folder).startsWith("holds an extension that can't be used: "), reason(folder));
        Files.writeString(folder.resolve("empty.jar"), "no jar at all");
        Files.delete(folder.resolve("bad.jar"));
        assertTrue(reason(folder).startsWith("holds no extension"), reason(folder));
    }

    private static String reason(Path place) {
        return ((java.nio.file.FileSystemException) assertThrows(IOException.class, () -> Extensions.load(place)))
                .getReason();
    }

    private Path built() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path spi = location();
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-d",
                classes.toString(), "-cp", spi.toString(),
                EXAMPLE.resolve("src/main/java/org/example/homeostat/NormalChance.java").toString());
        assertEquals(0, failed);
        Path services = Path.of("META-INF/services", FunctionExtension.class.getName());
        Files.createDirectories(classes.resolve(services).getParent());
        Files.copy(EXAMPLE.resolve("src/main/resources").resolve(services), classes.resolve(services));
        Path jars = Files.createDirectories(folder.resolve("jars"));
        jar(jars.resolve("normal-chance.jar"), classes);
        return jars;
    }

    private static Path location() throws IOException {
        try {
            return Path.of(FunctionExtension.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void jar(Path jar, Path content) throws IOException {
        Files.createDirectories(content);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(new ZipEntry(content.relativize(file).toString()));
                entries.write(Files.readAllBytes(file));
                entries.closeEntry();
            }
            if (Files.isDirectory(content)) {
                entries.putNextEntry(new ZipEntry("content/"));
                entries.closeEntry();
            }
        }
    }
}
