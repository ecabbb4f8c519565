package org.homeostat.engine.p3bytecode;

import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.Operation;
import org.homeostat.spi.FunctionRegistry;

/** Loads generated classes; they see the engine and nothing else, with and without OSGi, and go when it goes. */
final class KernelLoader extends ClassLoader {

    KernelLoader() {
        super(Kernel.class.getClassLoader());
    }

    Kernel load(GeneratedClass generated, FunctionRegistry functions) {
        byte[] bytes = generated.bytes();
        Class<?> type = defineClass(generated.typeName().replace('/', '.'), bytes, 0, bytes.length);
        try {
            if (!generated.operations().isEmpty()) {
                type.getField(GeneratedClass.OPERATIONS).set(null, generated.operations().stream()
                        .map(form -> Operation.of(form, functions)).toArray(Operation[]::new));
            }
            return (Kernel) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The generated class " + generated.typeName() + " cannot be used", e);
        }
    }
}
