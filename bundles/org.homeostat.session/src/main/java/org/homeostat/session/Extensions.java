package org.homeostat.session;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.homeostat.spi.FunctionRegistry;

/**
 * Functions of extenders, from the jars of a folder that somebody names. They are loaded with a class loader of their own
 * and run with the rights of this process: only name a folder whose jars you trust.
 */
public final class Extensions {

    private Extensions() {
    }

    /**
     * Loads the functions that the jars of a folder bring.
     *
     * @param folder the folder; its jars are taken in the order of their names
     * @throws IOException if it is no folder, has no jar, or brings no function or one that cannot be used
     */
    public static FunctionRegistry load(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is no folder of extensions");
        }
        TreeSet<Path> jars = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        }
        if (jars.isEmpty()) {
            throw new FileSystemException(folder.toString(), null, "holds no extension: there is no .jar file in it");
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return load(folder, new URLClassLoader("extensions", urls.toArray(URL[]::new),
                FunctionRegistry.class.getClassLoader()));
    }

    private static FunctionRegistry load(Path folder, ClassLoader loader) throws IOException {
        FunctionRegistry functions = FunctionRegistry.load(loader);
        if (!functions.problems().isEmpty()) {
            throw new FileSystemException(folder.toString(), null, "holds an extension that can't be used: "
                    + functions.problems().get(0));
        }
        if (functions.descriptors().isEmpty()) {
            throw new FileSystemException(folder.toString(), null,
                    "holds no extension: no jar in it names one in META-INF/services");
        }
        return functions;
    }
}
