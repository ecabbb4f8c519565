package org.homeostat.engine.p3bytecode;

import org.homeostat.engine.kernel.Kernel;

/** Loads generated classes; they see the engine and nothing else, with and without OSGi, and go when it goes. */
final class KernelLoader extends ClassLoader {

    KernelLoader() {
        super(Kernel.class.getClassLoader());
    }

    Kernel load(String typeName, byte[] bytes) {
        Class<?> type = defineClass(typeName.replace('/', '.'), bytes, 0, bytes.length);
        try {
            return (Kernel) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The generated class " + typeName + " cannot be used", e);
        }
    }
}
