package org.homeostat.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The functions that extenders brought, by name. It is made once, by whoever assembles the program, and handed on; under
 * OSGi it can be made of services with {@link #of}.
 */
public final class FunctionRegistry {

    /** A registry without functions. */
    public static final FunctionRegistry EMPTY = of(List.of());

    private final SortedMap<String, FunctionExtension> functions = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private FunctionRegistry() {
    }

    /** A registry of some functions. Of two with one name the first counts, and the other is a problem. */
    public static FunctionRegistry of(Collection<? extends FunctionExtension> functions) {
        FunctionRegistry registry = new FunctionRegistry();
        functions.forEach(registry::add);
        return registry;
    }

    /** A registry of the functions that a class loader's {@code META-INF/services} name. */
    public static FunctionRegistry load(ClassLoader loader) {
        FunctionRegistry registry = new FunctionRegistry();
        Iterator<FunctionExtension> found = ServiceLoader.load(FunctionExtension.class, loader).iterator();
        while (registry.addNext(found)) {
            // one more was added, or was a problem
        }
        return registry;
    }

    /** The function with a name. */
    public Optional<FunctionExtension> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** What all functions say of themselves, by name. */
    public List<FunctionDescriptor> descriptors() {
        return functions.values().stream().map(FunctionExtension::descriptor).toList();
    }

    /** What was found and cannot be used, and why. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private boolean addNext(Iterator<FunctionExtension> found) {
        try {
            if (!found.hasNext()) {
                return false;
            }
            add(found.next());
        } catch (ServiceConfigurationError e) {
            problems.add(e.getMessage());
        }
        return true;
    }

    private void add(FunctionExtension function) {
        String type = function.getClass().getName();
        try {
            String name = function.descriptor().name();
            FunctionExtension other = functions.putIfAbsent(name, function);
            if (other != null) {
                problems.add("Function " + name + " of " + type + " is left aside: " + other.getClass().getName()
                        + " has the name already");
            }
        } catch (RuntimeException | LinkageError e) {
            problems.add("The function of " + type + " does not describe itself: " + e);
        }
    }
}
