package org.homeostat.engine.p3bytecode;

import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;

/** Reads how many bytes of code each method of a class file has. */
final class MethodSizes {

    private final ClassReader type;
    private final char[] buffer;
    private final SortedMap<String, Integer> sizes = new TreeMap<>();
    private int at;

    private MethodSizes(byte[] classFile) {
        type = new ClassReader(classFile);
        buffer = new char[type.getMaxStringLength()];
    }

    static SortedMap<String, Integer> of(byte[] classFile) {
        MethodSizes reading = new MethodSizes(classFile);
        reading.at = reading.type.header + 8 + 2 * reading.type.readUnsignedShort(reading.type.header + 6);
        reading.members(false);
        reading.members(true);
        return reading.sizes;
    }

    private void members(boolean methods) {
        int count = type.readUnsignedShort(at);
        at += 2;
        for (int i = 0; i < count; i++) {
            String name = type.readUTF8(at + 2, buffer);
            int attributes = type.readUnsignedShort(at + 6);
            at += 8;
            for (int j = 0; j < attributes; j++) {
                if (methods && type.readUTF8(at, buffer).equals("Code")) {
                    sizes.put(name, type.readInt(at + 10));
                }
                at += 6 + type.readInt(at + 2);
            }
        }
    }
}
