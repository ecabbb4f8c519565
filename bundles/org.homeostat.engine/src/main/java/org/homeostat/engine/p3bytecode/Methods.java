package org.homeostat.engine.p3bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import org.homeostat.engine.kernel.Operation;
import org.homeostat.ir.Expr;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods of one generated class: calls name them, and whatever was called is written afterwards. */
final class Methods {

    private static final String VALUE = "(" + Code.ARGUMENTS + ")D";
    private static final String ADD = "(D" + Code.ARGUMENTS + ")D";

    private final ClassWriter type;
    private final String typeName;
    private final Outline outline;
    private final int slots;
    private final Map<Expr, String> named = new IdentityHashMap<>();
    private final Queue<Runnable> unwritten = new ArrayDeque<>();
    private final List<Expr> operations = new ArrayList<>();
    private int count;

    Methods(ClassWriter type, String typeName, Outline outline, int slots) {
        this.type = type;
        this.typeName = typeName;
        this.outline = outline;
        this.slots = slots;
    }

    Outline outline() {
        return outline;
    }

    Emitter emitter(Code code) {
        return new Emitter(this, code, slots);
    }

    /** The forms whose operations the class needs, in the order of its table. */
    List<Expr> operations() {
        return operations;
    }

    /** Leaves the operation of a form on the stack. */
    void operation(Expr form, Code caller) {
        caller.out().visitFieldInsn(Opcodes.GETSTATIC, typeName, GeneratedClass.OPERATIONS,
                Type.getDescriptor(Operation[].class));
        caller.integer(operations.size());
        caller.out().visitInsn(Opcodes.AALOAD);
        operations.add(form);
    }

    /** Calls the method of an expression. */
    void call(Expr expression, Code caller) {
        String name = named.computeIfAbsent(expression, e -> {
            String fresh = "value" + count++;
            unwritten.add(() -> write(fresh, VALUE, 0, code -> emitter(code).inline(e)));
            return fresh;
        });
        caller.arguments();
        caller.out().visitMethodInsn(Opcodes.INVOKESTATIC, typeName, name, VALUE, false);
    }

    /** Calls a method that adds terms to the value on the stack. */
    void callToAdd(List<Expr> terms, Code caller) {
        String name = "add" + count++;
        unwritten.add(() -> write(name, ADD, 2, code -> {
            code.out().visitVarInsn(Opcodes.DLOAD, 0);
            emitter(code).add(terms);
        }));
        caller.arguments();
        caller.out().visitMethodInsn(Opcodes.INVOKESTATIC, typeName, name, ADD, false);
    }

    /** Writes everything that was called and not yet written. */
    void finish() {
        for (Runnable next = unwritten.poll(); next != null; next = unwritten.poll()) {
            next.run();
        }
    }

    private void write(String name, String descriptor, int first, Consumer<Code> body) {
        MethodVisitor out = type.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, descriptor, null, null);
        out.visitCode();
        body.accept(new Code(out, first));
        out.visitInsn(Opcodes.DRETURN);
        out.visitMaxs(0, 0);
        out.visitEnd();
    }
}
