package org.homeostat.engine.p3bytecode;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.Operation;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class of one kernel: static methods of some assignments each, and {@code evaluate} that calls them. */
final class KernelClass {

    /** The most bytes of a method that holds assignments. */
    private static final int METHOD = 2_800;

    /** The most bytes of all expressions in a class: its constants must fit one table of 65,535 entries. */
    private static final int CLASS = 40_000;

    private static final int ASSIGNMENT = 10;
    private static final String ASSIGN = "(" + Code.ARGUMENTS + "[DI)V";
    private static final int OUT = 7;
    private static final int BASE = 8;

    private KernelClass() {
    }

    /** Cuts a program into parts that fit a class each. */
    static List<List<Assignment>> parts(List<Assignment> program, Outline outline) {
        return cut(program, outline, CLASS);
    }

    /**
     * A class that makes the assignments of a part.
     *
     * @throws org.objectweb.asm.ClassTooLargeException if a single expression has too many constants for one class
     */
    static GeneratedClass write(String typeName, List<Assignment> part, Outline outline, int slots) {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        type.visit(Opcodes.V21, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, typeName, null, "java/lang/Object",
                new String[] {Type.getInternalName(Kernel.class)});
        constructor(type);
        Methods methods = new Methods(type, typeName, outline, slots);
        List<String> names = new ArrayList<>();
        for (List<Assignment> chunk : cut(part, outline, METHOD)) {
            names.add("assign" + names.size());
            chunk(type, names.get(names.size() - 1), chunk, methods);
        }
        methods.finish();
        evaluate(type, typeName, names);
        if (!methods.operations().isEmpty()) {
            type.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, GeneratedClass.OPERATIONS,
                    Type.getDescriptor(Operation[].class), null, null).visitEnd();
        }
        type.visitEnd();
        return new GeneratedClass(typeName, type.toByteArray(), methods.operations());
    }

    private static List<List<Assignment>> cut(List<Assignment> program, Outline outline, int limit) {
        List<List<Assignment>> parts = new ArrayList<>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < program.size(); i++) {
            int cost = ASSIGNMENT + outline.cost(program.get(i).value());
            if (size + cost > limit && i > start) {
                parts.add(program.subList(start, i));
                start = i;
                size = 0;
            }
            size += cost;
        }
        parts.add(program.subList(start, program.size()));
        return parts;
    }

    private static void chunk(ClassWriter type, String name, List<Assignment> chunk, Methods methods) {
        MethodVisitor out = type.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, ASSIGN, null, null);
        out.visitCode();
        Code code = new Code(out, 0);
        Emitter emitter = methods.emitter(code);
        for (Assignment line : chunk) {
            out.visitVarInsn(Opcodes.ALOAD, OUT);
            out.visitVarInsn(Opcodes.ILOAD, BASE);
            code.integer(line.target());
            out.visitInsn(Opcodes.IADD);
            emitter.value(line.value());
            out.visitInsn(Opcodes.DASTORE);
        }
        finish(out);
    }

    private static void evaluate(ClassWriter type, String typeName, List<String> names) {
        MethodVisitor out = type.visitMethod(Opcodes.ACC_PUBLIC, "evaluate", ASSIGN, null, null);
        out.visitCode();
        for (String name : names) {
            new Code(out, 1).arguments();
            out.visitVarInsn(Opcodes.ALOAD, OUT + 1);
            out.visitVarInsn(Opcodes.ILOAD, BASE + 1);
            out.visitMethodInsn(Opcodes.INVOKESTATIC, typeName, name, ASSIGN, false);
        }
        finish(out);
    }

    private static void constructor(ClassWriter type) {
        MethodVisitor out = type.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        out.visitCode();
        out.visitVarInsn(Opcodes.ALOAD, 0);
        out.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        finish(out);
    }

    private static void finish(MethodVisitor out) {
        out.visitInsn(Opcodes.RETURN);
        out.visitMaxs(0, 0);
        out.visitEnd();
    }
}
