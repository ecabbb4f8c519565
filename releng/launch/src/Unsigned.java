import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Takes the signatures off copies of jars. A class-data archive leaves out the classes of signed jars, and a JVM that checks
 * signatures starts slowly: together half the time of a start.
 */
public final class Unsigned {
    private Unsigned() {
    }

    public static void main(String[] jars) throws Exception {
        for (String jar : jars) {
            try (FileSystem zip = FileSystems.newFileSystem(Path.of(jar))) {
                List<Path> signatures = signatures(zip.getPath("/META-INF"));
                for (Path signature : signatures) {
                    Files.delete(signature);
                }
                if (!signatures.isEmpty()) {
                    keepMainAttributes(zip.getPath("/META-INF/MANIFEST.MF"));
                }
            }
        }
    }

    private static List<Path> signatures(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(SF|RSA|DSA|EC)")).toList();
        }
    }

    private static void keepMainAttributes(Path file) throws Exception {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        manifest.getEntries().clear();
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest.write(out);
        }
    }
}
